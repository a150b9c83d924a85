import { addressOf, type Address } from '../http/address.ts'
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
  const address = addressOf(context.url)
  const mine = partitionOf(context.partitionKey)
  const sent: SendVerdict[] = []
  const rest: SendVerdict[] = []
  const site = siteKey(address.hostname, context.registrable)
  for (const cookie of ofSite(jar, site)) {
    if (!alive(cookie, context.now)) continue
    // [PART-1] CHIPS: a partitioned cookie exists only under its own top-level site.
    if (cookie.partitionKey && partitionOf(cookie.partitionKey) !== mine) continue
    // [HTTPONLY-3] §5.8.2: a script does not see that it is there.
    if (context.api === 'script' && cookie.httpOnly) continue
    const reasons = obstacles(cookie, address, context)
    const outcome = outcomeOf(reasons)
    const group = outcome === 'sent' ? sent : rest
    group.push({ cookie, outcome, reasons })
  }
  sent.sort(order)
  if (rest.length === 0) return sent
  return [...sent, ...rest.sort(order)]
}

const nothing: readonly SendReason[] = []

function obstacles(
  cookie: Cookie,
  { hostname, pathname, trustworthy }: Address,
  context: CookieContext,
): readonly SendReason[] {
  if (context.credentials !== 'used') return [context.credentials]
  const insecure = cookie.secure && !trustworthy
  const elsewhere = !pathMatch(cookie.path, pathname)
  const foreign = !domainMatch(cookie.domain, hostname)
  const sameSite = sameSiteAtSending(cookie, context.sendSite, context.now)
  // [PREF-2] Partitioned cookies are what is left where third-party ones are blocked.
  const blocked = context.blockedByPreferences && !cookie.partitionKey
  if (!insecure && !elsewhere && !foreign && !sameSite && !blocked) return nothing
  const reasons: SendReason[] = []
  if (insecure) reasons.push('SecureOnly')
  if (elsewhere) reasons.push('NotOnPath')
  if (foreign) reasons.push('DomainMismatch')
  if (sameSite) reasons.push(sameSite)
  if (blocked) reasons.push('UserPreferences')
  return reasons
}

function outcomeOf(reasons: readonly SendReason[]): SendVerdict['outcome'] {
  const first = reasons[0]
  if (first === undefined) return 'sent'
  return first.startsWith('own:') ? 'not-considered' : 'withheld'
}

/** [SEND-2] The longer path first, then the older (§5.8.3, step 2). */
function order({ cookie: a }: SendVerdict, { cookie: b }: SendVerdict): number {
  return b.path.length - a.path.length || a.createdAt - b.createdAt || a.serial - b.serial
}
