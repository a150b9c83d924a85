import { isTrustworthy } from '../http/site.ts'
import type { CookieContext } from './context.ts'
import { partitionOf, type Cookie } from './cookie.ts'
import { domainMatch } from './domain.ts'
import { pathMatch } from './path.ts'
import { sameSiteAtSending } from './same-site.ts'
import { ofSite, type Shelves } from './shelves.ts'
import { alive, siteKey } from './store-cookie.ts'
import type { SendReason, SendVerdict } from './verdict.ts'

/**
 * [SEND-1] The verdict on each cookie of the request's site (RFC 6265bis §5.8.3), the sent ones
 * first and in their order, then the rest. Cookies of other partitions are not looked at.
 */
export function judgeSending(jar: Shelves, context: CookieContext): readonly SendVerdict[] {
  const url = new URL(context.url)
  const trustworthy = isTrustworthy(context.url)
  const mine = partitionOf(context.partitionKey)
  const verdicts: SendVerdict[] = []
  for (const cookie of ofSite(jar, siteKey(url.hostname, context.registrable))) {
    if (!alive(cookie, context.now)) continue
    // [PART-1] CHIPS: a partitioned cookie exists only under its own top-level site.
    if (cookie.partitionKey && partitionOf(cookie.partitionKey) !== mine) continue
    // [HTTPONLY-3] §5.8.2: a script does not see that it is there.
    if (context.api === 'script' && cookie.httpOnly) continue
    const reasons = obstacles(cookie, url, trustworthy, context)
    verdicts.push({ cookie, outcome: outcomeOf(reasons), reasons })
  }
  return verdicts.sort((a, b) => rank(a) - rank(b) || order(a.cookie, b.cookie))
}

function obstacles(
  cookie: Cookie,
  url: URL,
  trustworthy: boolean,
  context: CookieContext,
): SendReason[] {
  if (context.credentials !== 'used') return [context.credentials]
  const reasons: SendReason[] = []
  if (cookie.secure && !trustworthy) reasons.push('SecureOnly')
  if (!pathMatch(cookie.path, url.pathname)) reasons.push('NotOnPath')
  if (!domainMatch(cookie.domain, url.hostname)) reasons.push('DomainMismatch')
  const sameSite = sameSiteAtSending(cookie, context.sendSite, context.now)
  if (sameSite) reasons.push(sameSite)
  // [PREF-2] Partitioned cookies are what is left where third-party ones are blocked.
  if (context.blockedByPreferences && !cookie.partitionKey) reasons.push('UserPreferences')
  return reasons
}

function outcomeOf([first]: readonly SendReason[]): SendVerdict['outcome'] {
  if (first === undefined) return 'sent'
  return first.startsWith('own:') ? 'not-considered' : 'withheld'
}

const rank = ({ outcome }: SendVerdict) => (outcome === 'sent' ? 0 : 1)

/** [SEND-2] The longer path first, then the older (§5.8.3, step 2). */
function order(a: Cookie, b: Cookie): number {
  return b.path.length - a.path.length || a.createdAt - b.createdAt || a.serial - b.serial
}
