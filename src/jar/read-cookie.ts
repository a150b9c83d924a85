import { addressOf, type Address } from '../http/address.ts'
import type { CookieContext } from './context.ts'
import type { Cookie, Priority, SameSite } from './cookie.ts'
import { cookieDomain } from './domain.ts'
import { expiryOf } from './lifetime.ts'
import { parseLine } from './parse.ts'
import { cookiePath } from './path.ts'
import { keepsPrefix, mayPromise, promisedIn } from './prefix.ts'
import type { SetReason } from './verdict.ts'

export interface ReadCookie {
  readonly name: string
  /** null: the line is no cookie at all. */
  readonly cookie: Cookie | null
  readonly reasons: readonly SetReason[]
}

/** [SET-1] From a line to a cookie, before the jar is looked at (RFC 6265bis §5.7, steps 1 to 16). */
export function readCookie(
  line: string,
  context: CookieContext,
  skew: number,
  serial: number,
): ReadCookie {
  const parsed = parseLine(line)
  const { name, value, attributes, refused } = parsed
  if (refused) return { name, cookie: null, reasons: [refused] }
  const address = addressOf(context.url)
  const { trustworthy } = address
  const secure = attributes.secure !== null
  const httpOnly = attributes.httponly !== null
  const domain = cookieDomain(attributes.domain ?? '', address.hostname, context.registrable)
  const keeps =
    !mayPromise(name) ||
    keepsPrefix(promisedIn(parsed, { host: address.hostname, trustworthy, api: context.api }))
  const partitioned = attributes.partitioned !== null
  const reasons: SetReason[] = []
  if (domain === null) reasons.push('InvalidDomain')
  if (!keeps) reasons.push('InvalidPrefix')
  // [PART-2] CHIPS: Partitioned needs Secure, and https to set it. Chromium drops it without a word.
  if (partitioned && !(secure && trustworthy)) reasons.push('own:PartitionedInsecure')
  // [PARSE-7] Sent as its bare value it would be read as another cookie. Chromium says nothing.
  if (name === '' && value.includes('=')) reasons.push('own:NamelessPair')
  const cookie: Cookie = {
    name,
    value,
    domain: domain ?? address.hostname,
    path: cookiePath(attributes.path, address.pathname),
    expires: expiryOf(attributes, context.now, skew),
    httpOnly,
    secure,
    sameSite: sameSiteOf(attributes.samesite),
    priority: priorityOf(attributes.priority),
    partitionKey: partitioned ? context.partitionKey : null,
    sourceScheme: sourceScheme(address, secure && trustworthy, context.api),
    sourcePort: address.port,
    createdAt: context.now,
    accessedAt: context.now,
    serial,
    accessSerial: serial,
  }
  return { name, cookie, reasons }
}

/** [SECURE-3] Chromium: a Secure cookie that loopback's http may set counts as 'Secure', but not a script's. */
function sourceScheme(
  { protocol }: Address,
  asSecure: boolean,
  api: 'http' | 'script',
): Cookie['sourceScheme'] {
  return protocol === 'https:' || (asSecure && api === 'http') ? 'Secure' : 'NonSecure'
}

/** [ATTR-1] Any other value is as if the attribute were not there (RFC 6265bis §5.6.7). */
function sameSiteOf(text: string | null): SameSite | null {
  switch (text?.toLowerCase()) {
    case 'strict':
      return 'Strict'
    case 'lax':
      return 'Lax'
    case 'none':
      return 'None'
    default:
      return null
  }
}

/** [ATTR-2] Chromium only (draft-west-cookie-priority): unknown means Medium. */
function priorityOf(text: string | null): Priority {
  switch (text?.toLowerCase()) {
    case 'low':
      return 'Low'
    case 'high':
      return 'High'
    default:
      return 'Medium'
  }
}
