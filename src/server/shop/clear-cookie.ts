import type { CookieOptions, ShopOptions } from '../options.ts'

/** `{ path, domain }` of the session cookie: what `clearCookie` must name to find it. */
export function cookieKeyOf({ session: { cookie = {} } }: ShopOptions): Partial<CookieOptions> {
  return only(cookie, ['path', 'domain'])
}

/**
 * What the session cookie was set with, as far as `clearCookie` takes it: from another site a
 * deletion is stored as little as the cookie itself, unless it is as secure and as `SameSite=None`.
 * `'auto'` is a word of express-session alone.
 */
export function cookieAlikeOf({ session: { cookie = {} } }: ShopOptions): Partial<CookieOptions> {
  return only(cookie, ['path', 'domain', 'httpOnly', 'secure', 'sameSite', 'partitioned'])
}

function only(
  cookie: CookieOptions,
  keys: readonly (keyof CookieOptions)[],
): Partial<CookieOptions> {
  const given = keys.filter((key) => cookie[key] !== undefined && cookie[key] !== 'auto')
  return Object.fromEntries(given.map((key) => [key, cookie[key]]))
}
