import {
  code,
  hole,
  layOut,
  literal,
  type SourceLine,
  type Tree,
} from '../server/source/source-line.ts'
import type { World } from '../world/schema.ts'

/** The shop's front end, as it asks for what the shop's page shows. */
export function clientSource({ api, front }: World): readonly SourceLine[] {
  return [
    ...layOut('api', [code`const api = ${hole('api', literal(api ?? ''))}`]),
    ...layOut('ask', [
      '',
      'async function ask(method, path, body) {',
      [
        'const response = await fetch(api + path, {',
        [
          'method,',
          code`credentials: ${hole('front.credentials', literal(front.credentials))},`,
          "headers: body && { 'Content-Type': 'application/json' },",
          'body: body && JSON.stringify(body),',
        ],
        '})',
        'return response.json()',
      ],
      '}',
    ]),
    ...layOut('render', ['', ...render]),
    ...layOut('log-in', ['', ...logIn(front.login)]),
    ...layOut('deeds', ['', ...deeds]),
  ]
}

const render: readonly Tree[] = [
  "const state = JSON.parse(document.querySelector('#state').textContent)",
  "const shop = document.querySelector('#shop')",
  '',
  'function show(answer) {',
  [
    'Object.assign(state, answer)',
    "if (answer.loggedOut || answer.error === 'log in first') state.user = null",
    "document.querySelector('#who').textContent = state.user ?? 'nobody'",
    "document.querySelector('#cart').textContent = (state.cart ?? []).join(', ')",
    "document.querySelector('#answer').textContent = JSON.stringify(answer)",
  ],
  '}',
  'show({})',
]

function logIn(by: World['front']['login']): readonly Tree[] {
  const how = code`// by: ${hole('front.login', literal(by))}`
  if (by === 'form') return [how, "shop.querySelector('form').action = `${api}/login`"]
  return [
    how,
    "shop.querySelector('form').addEventListener('submit', async (event) => {",
    [
      'event.preventDefault()',
      'const { user, password } = Object.fromEntries(new FormData(event.target))',
      "show(await ask('POST', '/login', { user, password }))",
    ],
    '})',
  ]
}

const deeds: readonly Tree[] = [
  'const deeds = {',
  [
    "'add-to-cart': ({ id }) => ask('POST', '/api/cart', { id }),",
    "'view-cart': () => ask('GET', '/api/cart'),",
    "'view-orders': () => ask('GET', '/api/admin/orders'),",
    "'make-report': () => ask('GET', '/api/report'),",
    "'renew-session': () => ask('POST', '/api/renew'),",
    "'log-out': () => ask('POST', '/logout'),",
  ],
  '}',
  "for (const button of shop.querySelectorAll('button[data-deed]'))",
  [
    "button.addEventListener('click', async () => show(await deeds[button.dataset.deed](button.dataset)))",
  ],
]
