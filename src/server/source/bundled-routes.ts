import type { ShopOptions } from '../options.ts'
import { routeKeys, type RouteName } from '../shop/route-keys.ts'
import { routeSources } from './route-sources.ts'
import { shopModules } from './shop-modules.ts'
import { layOut, type SourceLine } from './source-line.ts'

/** The least that a shop must have, and every line that needs no variant of its own. */
const plain: ShopOptions = {
  // With a path, `clearCookie` is given its second argument: the bundle's code always gives it.
  session: { cookie: { path: '/' } },
  store: { kind: 'memory', latency: 0 },
  login: { regenerate: true, save: 'at-end', answer: 'json', remember: 0 },
  theme: {},
  logout: 'destroy',
  order: [],
  cors: null,
}

/**
 * The module that the instance is bundled with (`virtual:shop-routes`): every route in every
 * variant, from the lines that are shown, with the values of its holes handed in.
 * @param files path of the folder of the shop's own modules
 */
export function bundledRoutes(files: string): string {
  const routes = Object.entries(routeSources).map(([name, source]) => {
    const variants = new Map<string, string>()
    for (const options of samples) {
      // `routeSources` has the keys of `routeKeys`: their types say so.
      const key = routeKeys[name as RouteName](options)
      if (key !== null && !variants.has(key))
        variants.set(key, layOut(name, source(options)).map(bundledLine).join('\n'))
    }
    const inner = [...variants].map(
      ([key, text]) => `${JSON.stringify(key)}(app, values) {\n${text}\n},`,
    )
    return `${JSON.stringify(name)}: {\n${inner.join('\n')}\n},`
  })
  return [
    "import { randomUUID } from 'node:crypto'",
    "import { parse } from 'cookie'",
    ...shopModules.map(([names, file]) => `import { ${names} } from '${files}/${file}'`),
    `export const routes = {\n${routes.join('\n')}\n}`,
  ].join('\n')
}

const valueOf = (path: string) => `values[${JSON.stringify(path)}]`

/** A line that is an option's own runs where the option is given: it needs no variant. */
function bundledLine({ id, parts, absent }: SourceLine): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : valueOf(part.path)))
  const own = parts.some((part) => typeof part !== 'string' && part.path === id)
  const line = absent || text[0]?.startsWith('//') ? '' : text.join('')
  return own && line !== '' ? `if (${valueOf(id)} !== undefined) ${line}` : line
}

/** Options in which every variant of every route occurs. */
const samples: readonly ShopOptions[] = [
  plain,
  ...[true, false].flatMap((regenerate) =>
    (['at-end', 'before-answer', 'after-answer'] as const).flatMap((save) =>
      (['json', 'redirect'] as const).map((answer) => ({
        ...plain,
        login: { regenerate, save, answer, remember: 0 },
      })),
    ),
  ),
  ...(
    [
      'destroy-and-clear',
      'destroy-and-clear-alike',
      'clear',
      'clear-other-path',
      'clear-other-domain',
      'null',
      'overwrite',
    ] as const
  ).map((logout) => ({ ...plain, logout })),
  {
    ...plain,
    cart: 'cookie',
    reviews: 'raw',
    report: 'writes',
    cacheControl: 'no-store',
    auth: '',
  },
]
