import { isTrustworthy, type RegistrableDomain } from '../http/site.ts'
import type { CookieContext } from './context.ts'
import { partitionOf, type Cookie } from './cookie.ts'
import { domainMatch } from './domain.ts'
import { evict, evictPartition } from './evict.ts'
import { pathMatch } from './path.ts'
import { readCookie } from './read-cookie.ts'
import { sameSiteAtSetting } from './same-site.ts'
import { ofSite, withSite, type Shelves } from './shelves.ts'
import type { SetReason, SetVerdict } from './verdict.ts'

/** The site under which a domain's cookies are kept together. */
export function siteKey(domain: string, registrable: RegistrableDomain): string {
  const host = domain.replace(/^\./, '')
  return registrable(host) ?? host
}

/** [SET-2] One line arrives (RFC 6265bis §5.7). @param skew see `expiryOf`. */
export function storeCookie(
  jar: Shelves,
  line: string,
  context: CookieContext,
  skew: number,
): { readonly jar: Shelves; readonly verdict: SetVerdict } {
  const read = readCookie(line, context, skew)
  const said = (outcome: SetVerdict['outcome'], reasons: readonly SetReason[]): SetVerdict => ({
    line,
    name: read.name,
    outcome,
    reasons,
    cookie: read.cookie,
    replaced: null,
  })
  // [CRED-1] Fetch: where credentials are kept out, Set-Cookie is not even looked at.
  if (context.credentials !== 'used')
    return { jar, verdict: said('not-considered', [context.credentials]) }
  if (!read.cookie || read.reasons.length) return { jar, verdict: said('refused', read.reasons) }

  const { cookie } = read
  const site = siteKey(cookie.domain, context.registrable)
  const before = ofSite(jar, site).filter((one) => alive(one, context.now))
  const twin = before.find((one) => isSame(one, cookie)) ?? null
  const reasons = obstacles(cookie, twin, before, context)
  if (reasons.length) return { jar, verdict: { ...said('refused', reasons), replaced: null } }

  // [SET-4] The same value keeps its age and place, a new one is young again. Chromium differs:
  // the standard keeps the creation time in both cases (§5.7, step 23).
  const inherits = twin !== null && twin.value === cookie.value
  const kept: Cookie = {
    ...cookie,
    createdAt: inherits ? twin.createdAt : cookie.createdAt,
    serial: inherits ? twin.serial : jar.serial,
  }
  const others = before.filter((one) => one !== twin)
  if (!alive(kept, context.now))
    return {
      jar: withSite(jar, site, others),
      verdict: { ...said('deleted', []), cookie: kept, replaced: twin },
    }
  const next = withSite({ ...jar, serial: jar.serial + 1 }, site, fitting([...others, kept], kept))
  return { jar: next, verdict: { ...said('stored', []), cookie: kept, replaced: twin } }
}

export const alive = (cookie: Cookie, now: number): boolean =>
  cookie.expires === null || cookie.expires > now

/** Eviction looks at the cookies that share the new one's partition, or at those without one. */
function fitting(cookies: readonly Cookie[], added: Cookie): readonly Cookie[] {
  const mine = (one: Cookie) => partitionOf(one.partitionKey) === partitionOf(added.partitionKey)
  const together = cookies.filter(mine)
  const left = added.partitionKey ? evictPartition(together) : evict(together)
  if (left.length === together.length) return cookies
  const kept = new Set(left)
  return cookies.filter((one) => !mine(one) || kept.has(one))
}

/** [SET-3] What the cookie's context and the jar have against it, in the protocol's order. */
function obstacles(
  cookie: Cookie,
  twin: Cookie | null,
  before: readonly Cookie[],
  context: CookieContext,
): SetReason[] {
  const trustworthy = isTrustworthy(context.url)
  const reasons: SetReason[] = []
  // [SECURE-1] §5.7, step 14; loopback is trusted.
  if (cookie.secure && !trustworthy) reasons.push('SecureOnly')
  // [HTTPONLY-1] §5.7, step 13.
  if (cookie.httpOnly && context.api === 'script') reasons.push('own:HttpOnlyFromScript')
  // [PREF-1] Where third-party cookies are blocked, that is all the protocol reports.
  if (context.blockedByPreferences && !cookie.partitionKey) reasons.push('UserPreferences')
  else {
    const sameSite = sameSiteAtSetting(cookie.sameSite, cookie.secure, context.setSite)
    if (sameSite) reasons.push(sameSite)
  }
  if (!trustworthy && before.some((one) => protects(one, cookie))) reasons.push('OverwriteSecure')
  // [HTTPONLY-2] §5.7, step 23.2.
  if (twin?.httpOnly && context.api === 'script') reasons.push('own:OverwriteHttpOnly')
  return reasons
}

/** [SECURE-2] A Secure cookie that plain http may not replace or shadow (§5.7, step 16). */
function protects(old: Cookie, cookie: Cookie): boolean {
  const host = (domain: string) => domain.replace(/^\./, '')
  return (
    old.secure &&
    old.name === cookie.name &&
    partitionOf(old.partitionKey) === partitionOf(cookie.partitionKey) &&
    (domainMatch(`.${host(old.domain)}`, host(cookie.domain)) ||
      domainMatch(`.${host(cookie.domain)}`, host(old.domain))) &&
    pathMatch(old.path, cookie.path)
  )
}

/** The same key, without building one (RFC 6265bis §5.7, step 23). */
function isSame(a: Cookie, b: Cookie): boolean {
  return (
    a.name === b.name &&
    a.domain === b.domain &&
    a.path === b.path &&
    partitionOf(a.partitionKey) === partitionOf(b.partitionKey)
  )
}
