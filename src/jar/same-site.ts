import type { SiteContext } from './context.ts'
import type { Cookie, SameSite } from './cookie.ts'

type SameSiteReason =
  | 'SchemefulSameSiteStrict'
  | 'SchemefulSameSiteLax'
  | 'SchemefulSameSiteUnspecifiedTreatedAsLax'
  | 'SameSiteNoneInsecure'

/** [SAME-4] A cookie without SameSite goes along with cross-site POSTs for so long, ms. */
export const laxAllowingUnsafe = 2 * 60 * 1000

/** [SAME-1] Whether SameSite holds a cookie back (RFC 6265bis §5.6.7, §5.8.3). null: it does not. */
export function sameSiteAtSending(
  cookie: Cookie,
  site: SiteContext,
  now: number,
): SameSiteReason | null {
  if (cookie.sameSite === 'None') return cookie.secure ? null : 'SameSiteNoneInsecure'
  if (site === 'strict') return null
  if (cookie.sameSite === 'Strict') return 'SchemefulSameSiteStrict'
  if (site === 'lax') return null
  if (cookie.sameSite === 'Lax') return 'SchemefulSameSiteLax'
  // [SAME-3] Unspecified: Lax, but for the first two minutes (Lax-allowing-unsafe).
  if (site === 'lax-unsafe' && now - cookie.createdAt <= laxAllowingUnsafe) return null
  return 'SchemefulSameSiteUnspecifiedTreatedAsLax'
}

/** [SAME-2] Whether SameSite refuses a cookie that arrives (§5.7, steps 18 and 19). */
export function sameSiteAtSetting(
  sameSite: SameSite | null,
  secure: boolean,
  site: SiteContext,
): SameSiteReason | null {
  if (sameSite === 'None') return secure ? null : 'SameSiteNoneInsecure'
  if (site !== 'cross') return null
  if (sameSite === 'Strict') return 'SchemefulSameSiteStrict'
  return sameSite === 'Lax' ? 'SchemefulSameSiteLax' : 'SchemefulSameSiteUnspecifiedTreatedAsLax'
}
