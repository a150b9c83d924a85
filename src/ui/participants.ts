import type { SendReason, SetReason } from '../jar/verdict.ts'
import type { ServerReason } from '../server/step.ts'
import type { Exchange, Step } from '../world/exchange.ts'

export type Attribute =
  | 'Name'
  | 'Value'
  | 'Domain'
  | 'Path'
  | 'Expires'
  | 'HttpOnly'
  | 'Secure'
  | 'SameSite'
  | 'Size'
  | 'Partitioned'

/** Everything on the page that took part in one step. */
export interface Participants {
  /** Paths of the world's values: `shop.session.cookie.maxAge`, `front.credentials`. */
  readonly options: ReadonlySet<string>
  /** Anchors of lines of the shown code: `session.cookie.maxAge`, `POST /login`. */
  readonly lines: ReadonlySet<string>
  /** Attributes of a cookie as the Cookies region names them, and `Name`, `Value`. */
  readonly attributes: ReadonlySet<string>
  /** Names of the cookies that were decided about. */
  readonly cookies: ReadonlySet<string>
  /** Session IDs whose record was read or written. */
  readonly records: ReadonlySet<string>
  /** Cells of those records: keys of the session's data, and `expires`. */
  readonly cells: ReadonlySet<string>
}

interface Part {
  readonly options?: readonly string[]
  readonly attributes?: readonly Attribute[]
}

const session = (name: string) => `shop.session.${name}`
const cookie = (name: string) => `shop.session.cookie.${name}`
const sameSite: Part = { options: [cookie('sameSite')], attributes: ['SameSite'] }
const secure: Part = { options: [cookie('secure')], attributes: ['Secure'] }
const nothing: Part = {}

/** What a reason of the browser rests on. */
export function byBrowser(reason: SetReason | SendReason): Part {
  if (/SameSite(Strict|Lax|Unspecified)/.test(reason)) return sameSite
  switch (reason) {
    case 'SameSiteNoneInsecure':
      return {
        options: [cookie('sameSite'), cookie('secure')],
        attributes: ['SameSite', 'Secure'],
      }
    case 'SecureOnly':
    case 'OverwriteSecure':
    case 'SchemeMismatch':
      return secure
    case 'InvalidDomain':
    case 'DomainMismatch':
      return { options: [cookie('domain')], attributes: ['Domain'] }
    case 'NotOnPath':
      return { options: [cookie('path')], attributes: ['Path'] }
    case 'InvalidPrefix':
      return {
        options: [session('name'), cookie('secure'), cookie('path'), cookie('domain')],
        attributes: ['Name', 'Secure', 'Path', 'Domain'],
      }
    case 'NameValuePairExceedsMaxSize':
      return { attributes: ['Size'] }
    case 'own:HttpOnlyFromScript':
    case 'own:OverwriteHttpOnly':
      return { options: [cookie('httpOnly')], attributes: ['HttpOnly'] }
    case 'own:PartitionedInsecure':
      return {
        options: [cookie('partitioned'), cookie('secure')],
        attributes: ['Partitioned', 'Secure'],
      }
    case 'own:CredentialsMode':
      return { options: ['front.credentials'] }
    default:
      return nothing
  }
}

/** What a reason of the server rests on. */
export const byServer: Readonly<Record<ServerReason, Part>> = {
  'pathname mismatch': { options: [cookie('path')], attributes: ['Path'] },
  'store is disconnected': { options: ['shop.store.kind'] },
  'no cookie': { options: [session('name')], attributes: ['Name'] },
  'cookie unsigned': { options: [session('secret')], attributes: ['Value'] },
  'cookie signature invalid': { options: [session('secret')], attributes: ['Value'] },
  'session found': { attributes: ['Value'] },
  'no session found': { options: ['shop.store.kind'], attributes: ['Value'] },
  'new session': { options: [session('genid')] },
  regenerated: { options: ['shop.login.regenerate'] },
  modified: nothing,
  resave: { options: [session('resave')] },
  saveUninitialized: { options: [session('saveUninitialized')] },
  uninitialized: { options: [session('saveUninitialized')] },
  unchanged: { options: [session('resave')] },
  'just saved': nothing,
  destroyed: { options: ['shop.logout'] },
  unset: { options: [session('unset')] },
  'not secured': {
    options: [cookie('secure'), session('proxy'), 'shop.trustProxy'],
    attributes: ['Secure'],
  },
  'no session': { options: ['shop.logout'] },
  'new id': { options: [session('name')], attributes: ['Name', 'Value'] },
  rolling: { options: [session('rolling')], attributes: ['Expires'] },
  'renewed expiry': { options: [cookie('maxAge')], attributes: ['Expires'] },
  'not needed': { options: [session('rolling'), cookie('maxAge')], attributes: ['Expires'] },
  'cannot be written': {
    options: [
      cookie('domain'),
      cookie('path'),
      cookie('sameSite'),
      cookie('priority'),
      session('name'),
    ],
  },
  'cleared by the shop': { options: ['shop.logout'], attributes: ['Expires'] },
  'set by the shop': nothing,
  'store error': { options: ['shop.store.kind', 'shop.store.full'] },
}

/** Options, attributes, lines of code and records that took part in a step. */
export function participantsOf(step: Step, exchange: Exchange): Participants {
  const parts = partsOf(step, exchange)
  const options = new Set(parts.flatMap((part) => part.options ?? []))
  const attributes = new Set(parts.flatMap((part) => part.attributes ?? []))
  // A miss has touched no record, wherever else one of that ID may lie.
  const touched =
    step.lane === 'instance' && step.name.startsWith('store.') && step.answer?.kind !== 'miss'
  const sid = touched ? step.sid : undefined
  return {
    options,
    attributes,
    lines: new Set([...[...options].map(anchorOf), ...routesOf(step)]),
    cookies: new Set(cookiesOf(step, exchange)),
    records: new Set(sid === undefined ? [] : [sid]),
    cells: new Set(cellsOf(step)),
  }
}

function partsOf(step: Step, { sent, set }: Exchange): readonly Part[] {
  switch (step.name) {
    case 'attach-cookies':
      return sent.flatMap(({ reasons }) => reasons.map(byBrowser))
    case 'store-cookies':
      return set.flatMap(({ reasons }) => reasons.map(byBrowser))
    case 'fail':
      return step.failure.kind === 'cors'
        ? [{ options: ['shop.cors', 'front.credentials'] }]
        : step.failure.kind === 'timeout'
          ? [{ options: ['network.timeout'] }]
          : [nothing]
    case 'verify-signature':
      return [{ options: [session('secret')], attributes: ['Value'] }]
    case 'parse-cookie':
      return [{ options: [session('name')], attributes: ['Name', 'Value'] }]
    default:
      return 'reason' in step && step.reason ? [byServer[step.reason]] : [nothing]
  }
}

/** The shop's code stands under `shop.`; a line of it is known without that. */
const anchorOf = (option: string) => option.replace(/^shop\./, '')

function routesOf(step: Step): readonly string[] {
  return step.name === 'handler' && step.text ? [step.text] : []
}

function cookiesOf(step: Step, { sent, set, request, before }: Exchange): readonly string[] {
  const name = before.world.shop.session.name ?? 'connect.sid'
  switch (step.name) {
    case 'attach-cookies':
      return sent.map((verdict) => verdict.cookie.name)
    case 'store-cookies':
      return set.map((verdict) => verdict.name)
    case 'request':
      return request.headers.some(([header]) => header.toLowerCase() === 'cookie') ? [name] : []
    case 'parse-cookie':
    case 'verify-signature':
    case 'set-cookie':
      return [name]
    default:
      return []
  }
}

/** What of the record changed; a touch moves only its expiry. */
function cellsOf(step: Step): readonly string[] {
  if (step.name === 'store.touch') return ['expires']
  if (step.name !== 'handler' && step.name !== 'store.set') return []
  const before = fieldsOf(step.before)
  const after = fieldsOf(step.after)
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => (key === 'cookie' ? 'expires' : key))
}

function fieldsOf(json: string | null | undefined): Readonly<Record<string, unknown>> {
  if (!json) return {}
  const record: unknown = JSON.parse(json)
  // A session record is a JSON object: express-session serialises `req.session`.
  return typeof record === 'object' && record !== null ? { ...record } : {}
}
