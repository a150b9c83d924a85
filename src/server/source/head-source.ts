import type { ShopOptions } from '../options.ts'
import { shopModules } from './shop-modules.ts'
import {
  code,
  hole,
  layOut,
  literal,
  missing,
  named,
  type SourceLine,
  type Tree,
} from './source-line.ts'
import { sessionSource, storeSource } from './session-source.ts'

/** What stands above the routes: imports, the app, and the middleware in its order. */
export function headSource(options: ShopOptions, tls: boolean): readonly SourceLine[] {
  return [
    ...layOut('import', imports(options, tls)),
    ...layOut('app', ['', 'const app = express()']),
    ...layOut('trustProxy', trustProxy(options)),
    ...options.order.flatMap((name) => [
      ...(name === 'cors' && options.cors === null ? [] : layOut(`before ${name}`, [''])),
      ...(name === 'session' ? layOut('store', storeSource(options)) : []),
      ...layOut(`use ${name}`, middleware[name](options)),
    ]),
    ...layOut('use body', ['', 'app.use(express.json(), express.urlencoded({ extended: false }))']),
  ]
}

function imports(options: ShopOptions, tls: boolean): Tree[] {
  const { session, store, cors } = options
  const redis = store.kind === 'redis'
  const uses = (...presets: readonly (typeof session.genid)[]) => presets.includes(session.genid)
  return [
    ...(tls ? ["import { readFileSync } from 'node:fs'"] : []),
    ...(tls ? ["import { createServer } from 'node:https'"] : []),
    "import express from 'express'",
    "import session from 'express-session'",
    ...(cors && options.order.includes('cors') ? ["import cors from 'cors'"] : []),
    ...(redis ? ["import { createClient } from 'redis'"] : []),
    ...(redis ? ["import { RedisStore } from 'connect-redis'"] : []),
    ...(uses('uuid', 'long') || options.auth !== undefined
      ? ["import { randomUUID } from 'node:crypto'"]
      : []),
    ...(options.cart === 'cookie' ? ["import { parse } from 'cookie'"] : []),
    ...shopModules.map(([names, file]) => `import { ${names} } from './${file}'`),
    ...(redis
      ? [
          '',
          'const redis = createClient({ url: process.env.REDIS_URL })',
          "redis.on('error', (error) => console.error(error.message))",
          'await redis.connect()',
        ]
      : []),
    ...(session.cookie?.expires ? ['', 'const bootedAt = Date.now()'] : []),
    ...(uses('counter') ? ['', 'let visitors = 0'] : []),
  ]
}

function trustProxy({ trustProxy: value }: ShopOptions): Tree[] {
  if (value === undefined) return [missing('trustProxy', "app.set('trust proxy', ", ')')]
  return [named('trustProxy', code`app.set('trust proxy', ${hole('trustProxy', literal(value))})`)]
}

const middleware = {
  static: () => ["app.use('/static', express.static(`${import.meta.dirname}/public`))"],
  cors: ({ cors }: ShopOptions) =>
    cors === null
      ? [missing('cors', 'app.use(cors(', '))')]
      : [
          'app.use(cors({',
          [
            named('cors.origin', code`origin: ${hole('cors.origin', literal(cors.origin))},`),
            named(
              'cors.credentials',
              code`credentials: ${hole('cors.credentials', literal(cors.credentials))},`,
            ),
          ],
          '}))',
        ],
  session: sessionSource,
} as const satisfies Record<string, (options: ShopOptions) => readonly Tree[]>
