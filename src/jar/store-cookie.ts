import { addressOf } from '../http/address.ts'
import type { RegistrableDomain } from '../http/site.ts'
import type { CookieContext } from './context.ts'
import { inSamePartition, type Cookie } from './cookie.ts'
import { domainMatch, withoutDot } from './domain.ts'
import { evictOld } from './evict-old.ts'
import { evict, evictPartition, siteMax } from './evict.ts'
import { pathMatch } from './path.ts'
import { readCookie } from './read-cookie.ts'
import { append, cookiesOf, markOf, maybeNamed, renewed, rowOf, without, type Row } from './row.ts'
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
  // [CRED-1] Fetch: where credentials are kept out, Set-Cookie is not even looked at.
  if (context.credentials !== 'used')
    return untouched(jar, line, name, cookie, 'not-considered', [context.credentials])
  if (!cookie || inLine.length > 0) return untouched(jar, line, name, cookie, 'refused', inLine)

  const site = siteKey(cookie.domain, context.registrable)
  const row = living(rowAt(jar, site), context.now)
  const place = twinIn(row, cookie)
  const twin = place < 0 ? null : (row.cells[place] ?? null)
  const reasons = obstacles(cookie, twin, row, context)
  if (reasons.length > 0) return untouched(jar, line, name, cookie, 'refused', reasons)

  // [SET-4] The same value keeps its age and place, a new one is young again. Chromium differs:
  // the standard keeps the creation time in both cases (§5.7, step 23).
  const heir = twin !== null && twin.value === cookie.value ? twin : null
  const kept = heir ? { ...cookie, createdAt: heir.createdAt, serial: heir.serial } : cookie
  const lives = alive(kept, context.now)
  const outcome = lives ? 'stored' : 'deleted'
  return {
    jar: lives
      ? withKept(jar, site, row, place, kept, context.now)
      : withRow(jar, site, twin ? without(row, place) : row),
    verdict: { line, name, outcome, reasons, cookie: kept, replaced: twin },
  }
}

function untouched(
  jar: Shelves,
  line: string,
  name: string,
  cookie: Cookie | null,
  outcome: 'refused' | 'not-considered',
  reasons: readonly SetReason[],
): ReturnType<typeof storeCookie> {
  return { jar, verdict: { line, name, outcome, reasons, cookie, replaced: null } }
}

/** @param place where the cookie's twin stands, which gives way; -1: there is none. */
function withKept(
  jar: Shelves,
  site: string,
  row: Row,
  place: number,
  kept: Cookie,
  now: number,
): Shelves {
  const next = place < 0 ? append(row, kept) : renewed(row, place, kept)
  return evictOld(withRow(jar, site, fitting(next, kept), jar.serial + 1), now)
}

/** Without those whose time has come: most often that is none, and known without a look at each. */
function living(row: Row, now: number): Row {
  if (row.soonest > now) return row
  const cookies = cookiesOf(row)
  const left = cookies.filter((one) => alive(one, now))
  return left.length === cookies.length ? row : rowOf(left)
}

/** The place of the one of the same key; -1: there is none. */
function twinIn(row: Row, cookie: Cookie): number {
  const mark = markOf(cookie.name)
  let at = maybeNamed(row, mark, 0)
  while (at >= 0) {
    const one = row.cells[at]
    if (one && isSame(one, cookie)) return at
    at = maybeNamed(row, mark, at + 1)
  }
  return -1
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
  row: Row,
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
  if (!trustworthy && cookiesOf(row).some((one) => protects(one, cookie)))
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
