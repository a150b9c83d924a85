import { cookieKeys, sessionKeys, type CookieOptions, type ShopOptions } from '../options.ts'
import { code, hole, literal, missing, named, type Tree } from './source-line.ts'

/** `app.use(session({ … }))`; every option that is not given keeps its place. */
export function sessionSource({ session }: ShopOptions): readonly Tree[] {
  const { cookie = {}, genid } = session
  const asFunction = session.cookieAs === 'function'
  return [
    'app.use(session({',
    [
      ...sessionKeys.map((key) => {
        const value = session[key]
        const path = `session.${key}`
        if (value === undefined) return missing(path, `${key}: `)
        return named(path, code`${`${key}: `}${hole(path, literal(value))},`)
      }),
      genid === undefined
        ? missing('session.genid', 'genid: ')
        : named('session.genid', code`genid: ${hole('session.genid', genidCode[genid])},`),
      'store,',
      named(
        'session.cookie',
        code`cookie: ${hole('session.cookieAs', asFunction ? '(req) => (' : '')}{`,
      ),
      cookieKeys.map((key) => cookieLine(cookie, key)),
      asFunction ? '}),' : '},',
    ],
    '}))',
  ]
}

function cookieLine(cookie: CookieOptions, key: keyof CookieOptions): Tree {
  const path = `session.cookie.${key}`
  if (cookie[key] === undefined) return missing(path, `${key}: `)
  return named(path, code`${`${key}: `}${hole(path, cookieCode(cookie, key))},`)
}

function cookieCode(cookie: CookieOptions, key: keyof CookieOptions): string {
  if (key !== 'expires' || !cookie.expires) return literal(cookie[key])
  const { afterBoot } = cookie.expires
  return `new Date(bootedAt ${afterBoot < 0 ? '-' : '+'} ${Math.abs(afterBoot)})`
}

/** The store stands before the middleware that uses it. */
export function storeSource({ store: { kind, ttl, announces } }: ShopOptions): readonly Tree[] {
  if (kind === 'memory')
    return [
      named('store.kind', code`const store = ${hole('store.kind', 'new session.MemoryStore')}()`),
    ]
  const given = ttl === undefined ? [] : [', ttl: ', hole('store.ttl', String(ttl))]
  const made = hole('store.kind', 'new RedisStore')
  return [
    named('store.kind', { parts: ['const store = ', made, '({ client: redis', ...given, ' })'] }),
    ...(ttl === undefined ? [missing('store.ttl', 'ttl: ')] : []),
    announces === undefined
      ? missing('store.announces', '// tells express-session of its connection: ')
      : named(
          'store.announces',
          code`// tells express-session of its connection: ${hole('store.announces', String(announces))}`,
        ),
    ...(announces
      ? [
          "redis.on('error', () => store.emit('disconnect'))",
          "redis.on('ready', () => store.emit('connect'))",
        ]
      : []),
  ]
}

/** The presets of `genid`, as they are written. */
export const genidCode = {
  uuid: '() => randomUUID()',
  counter: '() => `visitor-${++visitors}`',
  long: '() => randomUUID().repeat(120)',
} as const

export const cookieNameOf = ({ session: { name } }: ShopOptions): string => name ?? 'connect.sid'
