import type { Case } from './case.ts'
import { thread } from './threads.ts'
import { client, logIn, session, viewCart, visit } from './usual-deeds.ts'

const login = { request: 'POST /login' }
const cart = { request: 'GET /api/cart' }
const front = { request: 'GET /', nth: 2 }
const twice = (who: string) => [1, 2].map(() => ({ kind: 'send', client: who, url: '/' }))
const renderCart = { kind: 'send', client: 'ssr', url: '/api/cart' }
const rendered = { ...cart, client: 'ssr' }
const connectSid = { of: login, cookie: 'connect.sid' } as const

/** C. It is not sent back, for who asks is another: a program, a frame, a proxy, another host. */
export const askedElsewhere: readonly Case[] = [
  {
    id: 'RI-35',
    threads: [
      thread('vvo/iron-session#301'),
      thread('vercel/next.js#2455'),
      thread('vercel/next.js#9874'),
    ],
    // `ssr`: the Node process that renders the page. It asks the API too, and has no jar.
    world: {
      clients: [
        { id: client, kind: 'browser' },
        { id: 'ssr', kind: 'curl' },
      ],
    },
    actions: [visit, logIn, viewCart, renderCart],
    seen: [
      { kind: 'status', of: { ...cart, client }, is: 200 },
      { kind: 'sent', of: { ...cart, client }, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      { kind: 'asked-with', of: rendered, name: 'Cookie', has: null },
      { kind: 'step', of: rendered, name: 'parse-cookie', reason: 'no cookie' },
      { kind: 'status', of: rendered, is: 401 },
    ],
    cure: {
      world: [],
      // `headers: { cookie: req.headers.cookie }`
      actions: [
        visit,
        logIn,
        viewCart,
        {
          kind: 'copy-cookie',
          client,
          cookie: { name: 'connect.sid', domain: 'localhost', path: '/' },
          to: 'ssr',
        },
        renderCart,
      ],
    },
    cured: [
      { kind: 'asked-with', of: rendered, name: 'Cookie', has: 'connect.sid=s%3A' },
      { kind: 'step', of: rendered, name: 'store.get', reason: 'session found' },
      { kind: 'same-session', of: rendered, as: login, is: true },
      { kind: 'status', of: rendered, is: 200 },
    ],
  },
  {
    id: 'RI-36',
    threads: [thread('expressjs/express#1537'), thread('axios/axios#6076')],
    world: {
      clients: [
        { id: client, kind: 'browser' },
        { id: 'curl', kind: 'curl' },
        { id: 'postman', kind: 'rest' },
      ],
      shop: { session: session({}, { saveUninitialized: true }) },
    },
    // The same request from three: each twice.
    actions: [visit, visit, ...twice('postman'), ...twice('curl')],
    seen: [
      { kind: 'sent', of: { ...front, client }, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'sent', of: { ...front, client: 'postman' }, cookie: 'connect.sid', outcome: 'sent' },
      {
        kind: 'same-session',
        of: { ...front, client: 'postman' },
        as: { ...front, nth: 1, client: 'postman' },
        is: true,
      },
      { kind: 'asked-with', of: { ...front, client: 'curl' }, name: 'Cookie', has: null },
      {
        kind: 'set',
        of: { ...front, client: 'curl' },
        cookie: 'connect.sid',
        outcome: 'not-considered',
        reasons: ['own:NoJar'],
      },
      { kind: 'decided', of: { ...front, client: 'curl' }, by: 'not-considered' },
      // One for each that has a jar, and one for each request of the one that has none.
      { kind: 'records', is: 4 },
    ],
    cure: {
      world: [],
      // `-c jar -b jar`: what the answer set goes along with the next request.
      actions: [
        visit,
        visit,
        ...twice('postman'),
        {
          kind: 'copy-cookie',
          client: 'postman',
          cookie: { name: 'connect.sid', domain: 'localhost', path: '/' },
          to: 'curl',
        },
        ...twice('curl'),
      ],
    },
    cured: [
      { kind: 'asked-with', of: { ...front, client: 'curl' }, name: 'Cookie', has: 'connect.sid=' },
      {
        kind: 'step',
        of: { ...front, client: 'curl' },
        name: 'store.get',
        reason: 'session found',
      },
      { kind: 'records', is: 2 },
    ],
  },
  {
    id: 'RI-37',
    threads: [thread('Shopify/shopify_app#769'), thread('nozzlegear/ShopifySharp#262')],
    world: { page: 'https://shop.example', shop: { session: session({ sameSite: 'lax' }) } },
    actions: [visit, logIn, { kind: 'navigate', client, url: 'https://evil.example/frame' }],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      {
        kind: 'sent',
        of: { request: 'GET /', nth: 2 },
        cookie: 'connect.sid',
        outcome: 'withheld',
        reasons: ['SchemefulSameSiteLax'],
      },
      { kind: 'body', of: { request: 'GET /', nth: 2 }, has: '"user":null' },
      { kind: 'cause', of: { request: 'GET /', nth: 2 }, is: 'frame' },
      { kind: 'decided', of: { request: 'GET /', nth: 2 }, by: 'browser-sending' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
    ],
    cure: {
      world: [
        { path: 'shop.session.cookie.sameSite', value: 'none' },
        { path: 'shop.session.cookie.secure', value: true },
      ],
    },
    cured: [
      { kind: 'sent', of: { request: 'GET /', nth: 2 }, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'body', of: { request: 'GET /', nth: 2 }, has: '"user":"kim"' },
    ],
  },
  {
    id: 'RI-39',
    threads: [
      thread('react/create-react-app#4455'),
      thread('chimurai/http-proxy-middleware#169'),
      thread('mockoon/mockoon#245'),
    ],
    world: {
      page: 'http://localhost:5173',
      network: { proxy: { to: 'https://api.shop.example', changeHost: true } },
      shop: { session: session({ domain: 'api.shop.example', secure: true }) },
    },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['InvalidDomain'] },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Domain=api.shop.example' },
      { kind: 'step', of: login, name: 'proxy-request', text: 'https://api.shop.example/login' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'network.proxy.cookieDomainRewrite', value: '' }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'connect.sid=', lacks: 'Domain' },
    ],
  },
  {
    id: 'RI-41',
    threads: [thread('sveltejs/kit#10438')],
    world: {
      page: 'http://172.30.1.83:5173',
      network: { proxy: { to: 'https://127.0.0.1:3000', changeHost: true } },
      shop: { session: session({ secure: true }) },
    },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['SecureOnly'] },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Secure' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'page', value: 'https://172.30.1.83:5173' }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
]
