import { addressOf } from '../http/address.ts'
import type { RegistrableDomain } from '../http/site.ts'
import type { CookieContext } from './context.ts'
import { inSamePartition, type Cookie } from './cookie.ts'
import { domainMatch, withoutDot } from './domain.ts'
import { evictOld } from './evict-old.ts'
import { evict, evictPartition, siteMax } from './evict.ts'
import { pathMatch } from './path.ts'
import { readCookie } from './read-cookie.ts'
import { append, cookiesOf, rowOf, without, type Row } from './row.ts'
import { sameSiteAtSetting } from './same-site.ts'
import { rowAt, withRow, type Shelves } from './shelves.ts'
import type { SetReason, SetVerdict } from './verdict.ts'

/** The site under which a domain's cookies are kept together. */
export function siteKey(domain: string, registrable: RegistrableDomain): string {
  const host = withoutDot(domain)
  return registrable(host) ?? host
}

/** [SET-2] One line arrives (RFC 6265bis §5.7). @param skew see `expiryOf`. */
export function storeCookie(
  jar: Shelves,
  line: string,
  context: CookieContext,
  skew: number,
): { readonly jar: Shelves; readonly verdict: SetVerdict } {
  const { name, cookie, reasons: inLine } = readCookie(line, context, skew, jar.serial)
  const without = (
    outcome: 'refused' | 'not-considered',
    reasons: readonly SetReason[],
  ): ReturnType<typeof storeCookie> => ({
    jar,
    verdict: { line, name, outcome, reasons, cookie, replaced: null },
  })
  // [CRED-1] Fetch: where credentials are kept out, Set-Cookie is not even looked at.
  if (context.credentials !== 'used') return without('not-considered', [context.credentials])
  if (!cookie || inLine.length > 0) return without('refused', inLine)

  const site = siteKey(cookie.domain, context.registrable)
  const { twin, others } = survey(rowAt(jar, site), cookie, context.now)
  const reasons = obstacles(cookie, twin, others, context)
  if (reasons.length > 0) return without('refused', reasons)

  // [SET-4] The same value keeps its age and place, a new one is young again. Chromium differs:
  // the standard keeps the creation time in both cases (§5.7, step 23).
  const heir = twin !== null && twin.value === cookie.value ? twin : null
  const kept = heir ? { ...cookie, createdAt: heir.createdAt, serial: heir.serial } : cookie
  const living = alive(kept, context.now)
  return {
    jar: living
      ? evictOld(
          withRow(jar, site, fitting(append(others, kept), kept), jar.serial + 1),
          context.now,
        )
      : withRow(jar, site, others, jar.serial),
    verdict: {
      line,
      name,
      outcome: living ? 'stored' : 'deleted',
      reasons,
      cookie: kept,
      replaced: twin,
    },
  }
}

/** The living cookies of the site: the one of the same key, and the others. */
function survey(
  row: Row,
  cookie: Cookie,
  now: number,
): { readonly twin: Cookie | null; readonly others: Row } {
  const { cells, length } = row
  let twin: Cookie | null = null
  let place = -1
  let dead = 0
  for (let at = 0; at < length; at++) {
    const one = cells[at]
    if (!one || !alive(one, now)) dead++
    else if (isSame(one, cookie)) {
      twin = one
      place = at
    }
  }
  if (dead > 0)
    return { twin, others: rowOf(cookiesOf(row).filter((one) => one !== twin && alive(one, now))) }
  return { twin, others: place < 0 ? row : without(row, place) }
}

export const alive = (cookie: Cookie, now: number): boolean =>
  cookie.expires === null || cookie.expires > now

/** Eviction looks at the cookies that share the new one's partition, or at those without one. */
function fitting(row: Row, added: Cookie): Row {
  if (row.length <= siteMax && !added.partitionKey) return row
  const cookies = cookiesOf(row)
  const together = cookies.filter((one) => inSamePartition(one, added))
  const left = added.partitionKey ? evictPartition(together) : evict(together)
  if (left.length === together.length) return row
  const kept = new Set(left)
  return rowOf(cookies.filter((one) => kept.has(one) || !inSamePartition(one, added)))
}

/** [SET-3] What the cookie's context and the jar have against it, in the protocol's order. */
function obstacles(
  cookie: Cookie,
  twin: Cookie | null,
  others: Row,
  context: CookieContext,
): SetReason[] {
  const { trustworthy } = addressOf(context.url)
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
  const shields = (one: Cookie) => protects(one, cookie)
  if (!trustworthy && ((twin && shields(twin)) || cookiesOf(others).some(shields)))
    reasons.push('OverwriteSecure')
  // [HTTPONLY-2] §5.7, step 23.2.
  if (twin?.httpOnly && context.api === 'script') reasons.push('own:OverwriteHttpOnly')
  return reasons
}

/** [SECURE-2] A Secure cookie that plain http may not replace or shadow (§5.7, step 16). */
function protects(old: Cookie, cookie: Cookie): boolean {
  return (
    old.secure &&
    old.name === cookie.name &&
    inSamePartition(old, cookie) &&
    (domainMatch(`.${withoutDot(old.domain)}`, withoutDot(cookie.domain)) ||
      domainMatch(`.${withoutDot(cookie.domain)}`, withoutDot(old.domain))) &&
    pathMatch(old.path, cookie.path)
  )
}

/** The same key, without building one (RFC 6265bis §5.7, step 23). */
function isSame(a: Cookie, b: Cookie): boolean {
  return a.name === b.name && a.domain === b.domain && a.path === b.path && inSamePartition(a, b)
}
