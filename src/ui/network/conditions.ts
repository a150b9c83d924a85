import { isTrustworthy } from '../../http/site.ts'
import { cookieSize, type Cookie } from '../../jar/cookie.ts'
import type { SendReason, SendVerdict, SetReason, SetVerdict } from '../../jar/verdict.ts'
import type { Exchange } from '../../world/exchange.ts'

/** What the browser asked about a cookie. */
type ConditionKey =
  | 'credentials'
  | 'domain'
  | 'path'
  | 'secure'
  | 'none-needs-secure'
  | 'same-site'
  | 'prefix'
  | 'size'
  | 'third-party'

/** One condition of a decision: what the cookie says, what is here, and whether they fit. */
export interface Condition {
  readonly key: ConditionKey
  /** The cookie's side, as its attribute stands on the wire. */
  readonly cookie: string
  /** The other side: the request's address, or who asked. */
  readonly here: string
  readonly met: boolean
}

type Reason = SendReason | SetReason

/** The reasons that say that a condition was not met. */
const obstacles: Readonly<Record<ConditionKey, (reason: Reason) => boolean>> = {
  credentials: (reason) => reason === 'own:CredentialsMode' || reason === 'own:Preflight',
  domain: (reason) => reason === 'DomainMismatch' || reason === 'InvalidDomain',
  path: (reason) => reason === 'NotOnPath',
  secure: (reason) => reason === 'SecureOnly' || reason === 'OverwriteSecure',
  'none-needs-secure': (reason) => reason === 'SameSiteNoneInsecure',
  'same-site': (reason) => /SameSite(Strict|Lax|Unspecified)/.test(reason),
  prefix: (reason) => reason === 'InvalidPrefix',
  size: (reason) => reason === 'NameValuePairExceedsMaxSize',
  'third-party': (reason) => reason === 'UserPreferences',
}

/** What was asked before a cookie went along; whether it was met stands in the verdict's reasons. */
export function conditionsOfSending(
  { cookie, reasons }: SendVerdict,
  exchange: Exchange,
): readonly Condition[] {
  const url = new URL(exchange.request.url)
  return withVerdict(reasons, [
    ...commonSides(cookie, exchange),
    { key: 'path', cookie: `Path=${cookie.path}`, here: url.pathname },
  ])
}

/** What was asked before a cookie was stored; none where the line could not even be read. */
export function conditionsOfStoring(
  { cookie, reasons }: SetVerdict,
  exchange: Exchange,
): readonly Condition[] {
  if (!cookie) return []
  const sides = commonSides(cookie, exchange)
  const bytes = cookieSize(cookie)
  return withVerdict(reasons, [
    ...sides,
    ...(cookie.sameSite === 'None'
      ? [{ key: 'none-needs-secure', cookie: 'SameSite=None', here: secureOf(cookie) } as const]
      : []),
    ...(cookie.name.startsWith('__')
      ? [{ key: 'prefix', cookie: cookie.name, here: secureOf(cookie) } as const]
      : []),
    { key: 'size', cookie: `${bytes} B`, here: '4096 B' },
  ])
}

type Sides = Omit<Condition, 'met'>

/** Conditions that are asked in both directions. */
function commonSides(cookie: Cookie, { request, asked }: Exchange): readonly Sides[] {
  const url = new URL(request.url)
  const stranger = asked.stranger === null ? null : new URL(asked.stranger).origin
  return [
    ...(asked.destination === 'resource'
      ? [{ key: 'credentials', cookie: cookie.name, here: asked.credentials } as const]
      : []),
    {
      key: 'domain',
      cookie: cookie.domain.startsWith('.') ? `Domain=${cookie.domain.slice(1)}` : cookie.domain,
      here: url.hostname,
    },
    {
      key: 'secure',
      cookie: secureOf(cookie),
      here: `${url.protocol}//${isTrustworthy(request.url) ? url.hostname : url.host}`,
    },
    {
      key: 'same-site',
      cookie: `SameSite=${cookie.sameSite ?? 'Lax'}`,
      here: `${request.method} ← ${stranger ?? url.origin}`,
    },
    ...(asked.topLevel !== null && stranger !== null
      ? [{ key: 'third-party', cookie: cookie.name, here: new URL(asked.topLevel).origin } as const]
      : []),
  ]
}

const secureOf = ({ secure }: Cookie) => (secure ? 'Secure' : '–')

/** Where nothing was looked at, only the condition that ended it was asked. */
function withVerdict(reasons: readonly Reason[], sides: readonly Sides[]): readonly Condition[] {
  const all = sides.map((side) => ({ ...side, met: !reasons.some(obstacles[side.key]) }))
  const unasked = reasons.some(obstacles.credentials)
  return unasked ? all.filter(({ key }) => key === 'credentials') : all
}
