import type { CookieOptions } from '../server/options.ts'
import type { World } from '../world/schema.ts'
import { seenByExpress } from './seen-by-express.ts'

type Key = keyof CookieOptions

/**
 * What a live session's record keeps where the options of today would give a new session something
 * else; undefined: both agree, or it cannot be known before a request. express-session copies the
 * cookie's options into the record (session/cookie.js) and never looks at the options again.
 * @param record the session's JSON as its store holds it
 */
export function keptByRecord(
  world: World,
  record: string,
  key: Key,
): { value: unknown } | undefined {
  const kept = cookieIn(record)
  if (!kept) return undefined
  const today = todays(world, key)
  if (!today) return undefined
  const value = keptAs(kept, key)
  return sameAs(value, today.value) ? undefined : { value }
}

function cookieIn(json: string): ReadonlyMap<string, unknown> | null {
  const record: unknown = JSON.parse(json)
  const cookie =
    typeof record === 'object' && record !== null && 'cookie' in record ? record.cookie : null
  return typeof cookie === 'object' && cookie !== null ? new Map(Object.entries(cookie)) : null
}

/** What a new session would get; undefined: only a request can tell. */
function todays(world: World, key: Key): { value: unknown } | undefined {
  const { cookie = {}, cookieAs } = world.shop.session
  const { encrypted, forwardedProto } = seenByExpress(world)
  const unresolved = cookieAs === 'function'
  switch (key) {
    case 'path':
      return { value: cookie.path ?? '/' }
    case 'httpOnly':
      return { value: cookie.httpOnly ?? true }
    case 'maxAge':
      return cookie.expires === undefined ? { value: cookie.maxAge ?? null } : undefined
    case 'expires':
      // Its date is the boot's: it can only be told whether there is one.
      return typeof cookie.maxAge === 'number' ? undefined : { value: cookie.expires !== undefined }
    case 'secure':
      if (cookie.secure !== 'auto' || unresolved) return { value: cookie.secure }
      return forwardedProto === null ? { value: encrypted } : undefined
    case 'sameSite':
      if (cookie.sameSite !== 'auto' || unresolved) return { value: cookie.sameSite }
      return forwardedProto === null ? { value: encrypted ? 'none' : 'lax' } : undefined
    case 'domain':
    case 'priority':
    case 'partitioned':
      return { value: cookie[key] }
  }
}

function keptAs(kept: ReadonlyMap<string, unknown>, key: Key): unknown {
  if (key === 'maxAge') return kept.get('originalMaxAge') ?? null
  if (key === 'expires') return (kept.get('expires') ?? null) !== null
  return kept.get(key)
}

/** To the cookie's serialiser `false` and nothing, `None` and `none` are the same; `sameSite: true` is strict. */
function sameAs(kept: unknown, today: unknown): boolean {
  const word = (value: unknown) =>
    typeof value === 'string' && /^(lax|strict|none)$/i.test(value) ? value.toLowerCase() : value
  const plain = (value: unknown) =>
    value === false ? undefined : value === true ? 'true' : word(value)
  const strict = (value: unknown) => (plain(value) === 'strict' ? 'true' : plain(value))
  return plain(kept) === plain(today) || strict(kept) === strict(today)
}
