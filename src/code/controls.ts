import { genidCode } from '../server/source/session-source.ts'
import type { World } from '../world/schema.ts'

/** One value of the code that can be changed where it stands. */
export interface Control {
  /** As it is called in the code, and its accessible name: `cookie.httpOnly`. */
  readonly name: string
  /** Where the value lives in the world. */
  readonly path: string
  readonly kind: 'choice' | 'number' | 'text' | 'list' | 'moment' | 'origin'
  /** The values to choose from, as JSON. */
  readonly choices?: readonly string[]
  /** How a choice reads in the code, by its JSON, where that is not its own literal. */
  readonly codes?: Readonly<Record<string, string>>
  /** What express-session does where the option is not given, as code. */
  readonly fallback: string
  /** What a number counts; absent: it has no unit. */
  readonly unit?: 'ms' | 's'
  /** A live session keeps its own: cookie options are kept in its record. */
  readonly bound: boolean
}

const bool = ['true', 'false']

function option(
  name: string,
  kind: Control['kind'],
  fallback: string,
  choices?: readonly string[],
): Control {
  const bound = name.startsWith('cookie.')
  return {
    name,
    path: `shop.session.${name}`,
    kind,
    fallback,
    bound,
    ...(choices ? { choices } : {}),
    ...(name === 'cookie.maxAge' ? { unit: 'ms' } : {}),
  }
}

const genids = Object.fromEntries(
  Object.entries(genidCode).map(([preset, code]) => [JSON.stringify(preset), code]),
)

/** Every option of express-session 1.19 that data can hold, in the order of its README. */
export const sessionControls: readonly Control[] = [
  option('name', 'text', "'connect.sid'"),
  option('secret', 'list', 'undefined'),
  option('resave', 'choice', 'true', bool),
  option('saveUninitialized', 'choice', 'true', bool),
  option('rolling', 'choice', 'false', bool),
  option('unset', 'choice', "'keep'", ['"keep"', '"destroy"']),
  option('proxy', 'choice', 'undefined', bool),
  { ...option('genid', 'choice', 'uid(24)', ['"uuid"', '"counter"', '"long"']), codes: genids },
  {
    // In the code it stands before the brace that opens the options.
    ...option('cookieAs', 'choice', 'object', ['"function"']),
    codes: { '"object"': 'object', '"function"': '(req) => (' },
  },
]

export const cookieControls: readonly Control[] = [
  option('cookie.domain', 'text', 'undefined'),
  option('cookie.path', 'text', "'/'"),
  option('cookie.maxAge', 'number', 'null'),
  option('cookie.expires', 'moment', 'undefined'),
  option('cookie.httpOnly', 'choice', 'true', bool),
  option('cookie.secure', 'choice', 'false', [...bool, '"auto"']),
  option('cookie.sameSite', 'choice', 'false', ['"lax"', '"strict"', '"none"', '"auto"', ...bool]),
  option('cookie.priority', 'choice', 'undefined', ['"low"', '"medium"', '"high"']),
  option('cookie.partitioned', 'choice', 'false', bool),
]

function setting(
  name: string,
  path: string,
  kind: Control['kind'],
  fallback: string,
  choices?: readonly string[],
): Control {
  return {
    name,
    path,
    kind,
    fallback,
    bound: false,
    ...(choices ? { choices } : {}),
    ...(/(latency|remember)$/i.test(name) ? { unit: 'ms' } : {}),
    ...(name === 'store.ttl' ? { unit: 's' } : {}),
  }
}

/** The shop's own variants. */
export const shopControls: readonly Control[] = [
  setting('trust proxy', 'shop.trustProxy', 'choice', 'false', ['true', '1']),
  setting('login.regenerate', 'shop.login.regenerate', 'choice', 'true', bool),
  setting('login.save', 'shop.login.save', 'choice', 'at-end', [
    '"at-end"',
    '"before-answer"',
    '"after-answer"',
  ]),
  setting('login.remember', 'shop.login.remember', 'number', 'undefined'),
  setting('login.answer', 'shop.login.answer', 'choice', 'json', ['"json"', '"redirect"']),
  setting('logout', 'shop.logout', 'choice', 'destroy-and-clear', [
    '"destroy-and-clear"',
    '"destroy-and-clear-alike"',
    '"destroy"',
    '"clear"',
    '"clear-other-path"',
    '"clear-other-domain"',
    '"null"',
    '"overwrite"',
  ]),
  {
    ...setting('store.kind', 'shop.store.kind', 'choice', 'memory', ['"memory"', '"redis"']),
    codes: { '"memory"': 'new session.MemoryStore', '"redis"': 'new RedisStore' },
  },
  setting('store.ttl', 'shop.store.ttl', 'number', '86400'),
  setting('store.announces', 'shop.store.announces', 'choice', 'false', bool),
  setting('cors', 'shop.cors', 'choice', 'null', ['{"origin":"*","credentials":false}']),
  setting('cors.origin', 'shop.cors.origin', 'list', "'*'"),
  setting('cors.credentials', 'shop.cors.credentials', 'choice', 'false', bool),
  setting('store.full', 'shop.store.full', 'choice', 'false', bool),
  setting('store.latency', 'shop.store.latency', 'number', '2'),
  setting('theme', 'shop.theme', 'choice', 'undefined', [
    '{}',
    '{"secure":true}',
    '{"httpOnly":true}',
    '{"sameSite":"none"}',
  ]),
  setting('cart', 'shop.cart', 'choice', 'session', ['"session"', '"cookie"']),
  setting('reviews', 'shop.reviews', 'choice', 'escaped', ['"escaped"', '"raw"']),
  setting('report', 'shop.report', 'choice', 'reads', ['"reads"', '"writes"']),
  setting('Cache-Control', 'shop.cacheControl', 'choice', 'undefined', [
    '"no-store"',
    '"no-cache"',
    '"private, max-age=60"',
    '"public, max-age=60"',
  ]),
  setting('auth', 'shop.auth', 'choice', 'undefined', [
    '"https://id.example/authorize"',
    '"https://id.example/authorize-silently"',
    '"https://id.example/authorize-by-post"',
  ]),
  setting('store.writeLatency', 'shop.store.writeLatency', 'number', 'store.latency'),
]

/** The shop's front end, its addresses and the way between. */
export const frontControls: readonly Control[] = [
  setting('page', 'page', 'origin', 'http://localhost:3000'),
  setting('api', 'api', 'origin', 'null'),
  setting('credentials', 'front.credentials', 'choice', 'same-origin', [
    '"same-origin"',
    '"include"',
    '"omit"',
  ]),
  setting('login by', 'front.login', 'choice', 'fetch', ['"fetch"', '"form"']),
]

const byPath = new Map(
  [...sessionControls, ...cookieControls, ...shopControls, ...frontControls].map((control) => [
    control.path,
    control,
  ]),
)

/** The control of the value at a path of the world. */
export const controlAt = (path: string): Control | undefined => byPath.get(path)

/** A value of the world as code writes it. */
export function asCode(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

/** How many session options are given with another value than their default. */
export function changedCount(
  world: World,
  valueAt: (tree: unknown, path: string) => unknown,
): number {
  return [...sessionControls, ...cookieControls].filter((control) =>
    isChanged(control, valueAt(world, control.path)),
  ).length
}

export function isChanged({ fallback }: Control, value: unknown): boolean {
  return value !== undefined && asCode(value) !== fallback && String(value) !== fallback
}
