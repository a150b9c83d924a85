import { headerValue } from '../http/headers.ts'
import type { HttpRequest } from '../http/message.ts'
import type { ShopOptions } from './options.ts'
import type { TraceLine } from './protocol.ts'
import type { ServerStep } from './step.ts'

/** What the trace tells. */
export type TracedName =
  /** There is a `req.session`. */
  | 'session'
  /** `cookieId !== req.sessionID`: the client did not send this session's ID. */
  | 'newId'
  /** `isModified`: another ID, or other data than at the beginning. */
  | 'modified'
  /** The shop's own code saved it already. */
  | 'saved'
  /** express-session saves it at the end of this response. */
  | 'saves'

/** What express-session asks before it saves, touches or sends a cookie (index.js, 1.19). */
export type ConditionName =
  | TracedName
  | 'saveUninitialized'
  | 'resave'
  | 'rolling'
  /** The session's cookie has an expiry. */
  | 'expires'
  /** The session's cookie has `secure`. */
  | 'secure'
  /** `issecure(req, trustProxy)`. */
  | 'issecure'
  /** `unset: 'destroy'`. */
  | 'unset'

/** What a condition's value rests on. */
type Ground =
  | { readonly kind: 'option'; readonly path: string; readonly given: boolean }
  | { readonly kind: 'trace'; readonly of: TracedName; readonly line: string | null }
  | { readonly kind: 'record'; readonly key: string }
  | { readonly kind: 'request'; readonly what: 'tls' | 'X-Forwarded-Proto'; readonly value: string }

export interface Condition {
  readonly asked: ConditionName
  /** The value here. */
  readonly value: boolean
  readonly ground: Ground
}

/** One exchange as the instance saw it. */
export interface Seen {
  readonly options: ShopOptions
  /** As it reached the instance, after any proxy. */
  readonly request: Pick<HttpRequest, 'url' | 'headers'>
  readonly steps: readonly ServerStep[]
  /** The raw trace that the steps were read from. */
  readonly trace: readonly { readonly line: TraceLine }[]
}

/**
 * Before Set-Cookie: `req.session`, `shouldSetCookie` (a new ID: `saveUninitialized` or modified; a
 * known one: `rolling`, or an expiry and modified), then `secure` and `issecure`. In the order in
 * which they are asked, and no further than they are.
 */
export function setCookieConditions(seen: Seen): readonly Condition[] {
  const asked: Condition[] = [session(seen)]
  if (!asked[0]?.value) return asked
  const fresh = newId(seen)
  asked.push(fresh)
  const either = fresh.value ? option(seen, 'saveUninitialized') : option(seen, 'rolling')
  asked.push(either)
  if (!either.value) {
    const expiry = fresh.value ? null : cookieHas(seen, 'expires')
    if (expiry) asked.push(expiry)
    if (expiry && !expiry.value) return asked
    const changed = modified(seen)
    asked.push(changed)
    if (!changed.value) return asked
  }
  const secure = cookieHas(seen, 'secure')
  return [...asked, secure, ...(secure.value ? [issecure(seen)] : [])]
}

/** Before `store.set` at the end of the response: `shouldSave`. */
export function saveConditions(seen: Seen): readonly Condition[] {
  const there = session(seen)
  if (!there.value) return [there]
  const initialized = option(seen, 'saveUninitialized')
  const fresh = newId(seen)
  const saved = savedByShop(seen)
  const asked = [there, initialized, fresh]
  if (!initialized.value && fresh.value && !saved.value) return [...asked, modified(seen)]
  const always = option(seen, 'resave')
  return [...asked, saved, modified(seen), always]
}

/** Before `store.touch`: the client's own ID, and nothing that was saved just now. */
export function touchConditions(seen: Seen): readonly Condition[] {
  const there = session(seen)
  if (!there.value) return [there]
  const final = lastSave(seen.steps)
  const value = final !== undefined && !savedByShop(seen).value
  const line = value ? (final.evidence[0] ?? null) : null
  return [
    there,
    newId(seen),
    { asked: 'saves', value, ground: { kind: 'trace', of: 'saves', line } },
  ]
}

/** Before `store.destroy` at the end of the response: `shouldDestroy`. */
export function destroyConditions(seen: Seen): readonly Condition[] {
  const { unset } = seen.options.session
  const given = unset !== undefined
  const destroys: Condition = {
    asked: 'unset',
    value: unset === 'destroy',
    ground: { kind: 'option', path: 'shop.session.unset', given },
  }
  return destroys.value ? [destroys, session(seen)] : [destroys]
}

function session({ steps }: Seen): Condition {
  const gone = steps.find(({ name, reason }) => name === 'set-cookie' && reason === 'no session')
  return {
    asked: 'session',
    value: gone === undefined,
    ground: { kind: 'trace', of: 'session', line: gone?.evidence[0] ?? null },
  }
}

function newId({ steps }: Seen): Condition {
  const made = steps.find(
    ({ name, reason }) =>
      name === 'generate' || (name === 'store.destroy' && reason === 'regenerated'),
  )
  const fetched = steps.find(({ name }) => name === 'verify-signature')
  return {
    asked: 'newId',
    value: made !== undefined,
    ground: { kind: 'trace', of: 'newId', line: (made ?? fetched)?.evidence[0] ?? null },
  }
}

function modified({ steps }: Seen): Condition {
  const changed = steps.find(
    ({ name, reason }) =>
      (name === 'store.set' && reason === 'modified') ||
      (name === 'store.destroy' && reason === 'regenerated'),
  )
  return {
    asked: 'modified',
    value: changed !== undefined,
    ground: { kind: 'trace', of: 'modified', line: changed?.evidence[0] ?? null },
  }
}

/**
 * `isSaved`: by `req.session.save()` in the shop's code, and not changed since. Only then does
 * express-session touch a record that was set in the same response; of an ID that the client does
 * not have no record is touched, but its own save is answered after the head has left.
 */
function savedByShop({ steps, trace }: Seen): Condition {
  const last = lastSave(steps)
  const touched = steps.some(({ name, outcome }) => name === 'store.touch' && outcome !== 'skipped')
  const line = last?.evidence[0]
  const answered = trace.findIndex(
    (one) => one.line.kind === 'store-answer' && line?.endsWith(`#${one.line.call}`),
  )
  const head = trace.findIndex(
    (one) => one.line.kind === 'debug' && /^(set-cookie |not secured)/.test(one.line.text),
  )
  const value = last !== undefined && (touched || (answered >= 0 && answered < head))
  const ground = { kind: 'trace', of: 'saved', line: value ? (line ?? null) : null } as const
  return { asked: 'saved', value, ground }
}

const lastSave = (steps: readonly ServerStep[]) =>
  steps.findLast(({ name, outcome }) => name === 'store.set' && outcome !== 'skipped')

/** Where it is not given, express-session's own default. */
function option({ options }: Seen, name: 'saveUninitialized' | 'resave' | 'rolling'): Condition {
  const given = options.session[name]
  return {
    asked: name,
    value: given ?? name !== 'rolling',
    ground: { kind: 'option', path: `shop.session.${name}`, given: given !== undefined },
  }
}

/** The record's own cookie decides, since a live session keeps the options it was made with. */
function cookieHas(seen: Seen, key: 'expires' | 'secure'): Condition {
  const record = lastRecord(seen.steps)
  if (record !== null) {
    const value = key in record && record[key] !== null && record[key] !== false
    return { asked: key, value, ground: { kind: 'record', key: `cookie.${key}` } }
  }
  const { cookie = {} } = seen.options.session
  const path = key === 'secure' ? 'secure' : cookie.expires ? 'expires' : 'maxAge'
  const given = cookie[path]
  const value = given === 'auto' ? issecure(seen).value : given != null && given !== false
  const ground = {
    kind: 'option',
    path: `shop.session.cookie.${path}`,
    given: given !== undefined,
  } as const
  return { asked: key, value, ground }
}

/** The cookie's options in the newest record that the exchange read or wrote. */
function lastRecord(steps: readonly ServerStep[]): Readonly<Record<string, unknown>> | null {
  const json = steps.findLast(
    ({ name, after }) => name.startsWith('store.') && typeof after === 'string',
  )?.after
  if (typeof json !== 'string') return null
  const record: unknown = JSON.parse(json)
  if (typeof record !== 'object' || record === null || !('cookie' in record)) return null
  const { cookie } = record
  return typeof cookie === 'object' && cookie !== null
    ? Object.fromEntries(Object.entries(cookie))
    : null
}

/** express-session, `issecure`: TLS at the process; else `proxy` and `trust proxy` say what counts. */
function issecure({ options, request }: Seen): Condition {
  const tls = new URL(request.url).protocol === 'https:'
  const own = (value: boolean, ground: Ground): Condition => ({ asked: 'issecure', value, ground })
  if (tls) return own(true, { kind: 'request', what: 'tls', value: 'https' })
  const { proxy } = options.session
  const trusts = proxy ?? (options.trustProxy !== undefined && options.trustProxy !== false)
  if (!trusts) {
    const path = proxy === undefined ? 'shop.trustProxy' : 'shop.session.proxy'
    const given = proxy !== undefined || options.trustProxy !== undefined
    return own(false, { kind: 'option', path, given })
  }
  const header = headerValue(request.headers, 'x-forwarded-proto') ?? ''
  const first = (header.split(',')[0] ?? '').toLowerCase().trim()
  return own(first === 'https', { kind: 'request', what: 'X-Forwarded-Proto', value: header })
}
