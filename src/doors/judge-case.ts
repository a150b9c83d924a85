import {
  cookieContext,
  isMixedContent,
  scriptContext,
  type RequestContext,
} from '../client/context.ts'
import type { RegistrableDomain } from '../http/site.ts'
import { cookieSize, type Cookie } from '../jar/cookie.ts'
import { allCookies, emptyJar, type Jar } from '../jar/contents.ts'
import { cookiesFor, documentCookie, expire, setCookies } from '../jar/jar.ts'
import { asReceived, fromBytes, asShown } from '../jar/raw-bytes.ts'
import type { SetVerdict } from '../jar/verdict.ts'
import type { RequestStep, SetStep, Step } from './judge-schema.ts'

/** With more cookies than this, the recordings hold names or counts only. */
const manyCookies = 24

interface World {
  readonly registrable: RegistrableDomain
  readonly thirdPartyCookies: 'allow' | 'block'
}

interface State {
  readonly jar: Jar
  /** ms since the epoch. */
  readonly now: number
}

/** Plays one case's steps in one browser, and says of each what the browser decided. */
export function judgeSteps(steps: readonly Step[], start: number, world: World): unknown[] {
  let state: State = { jar: emptyJar, now: start }
  return steps.map((step) => {
    if ('wait' in step) {
      state = { ...state, now: state.now + Math.round(step.wait * 1000) }
      return undefined
    }
    const judged =
      'set' in step ? judgeSet(step.set, state, world) : judgeRequest(step.request, state, world)
    state = { ...state, jar: judged.jar }
    return judged.got
  })
}

type Asked = Pick<RequestStep, 'initiator' | 'frame' | 'redirectFrom'> & {
  readonly kind?: RequestStep['kind']
}

function contextOf(url: string, asked: Asked, { now }: State, world: World): RequestContext {
  const kind = asked.kind ?? 'navigate'
  const asker = asked.frame ?? asked.initiator ?? null
  const document = kind === 'navigate' || kind === 'link' || kind === 'form-post'
  return {
    ...world,
    url,
    method: kind === 'form-post' || kind === 'fetch-post' ? 'POST' : 'GET',
    destination: document ? 'document' : kind === 'iframe' ? 'frame' : 'resource',
    initiator: kind === 'navigate' ? null : asker,
    frames: document ? [] : [asked.initiator, asked.frame].filter((one) => one !== undefined),
    chain: asked.redirectFrom === undefined ? [] : [asked.redirectFrom],
    credentials:
      kind === 'fetch-omit' ? 'omit' : kind === 'fetch-same-origin' ? 'same-origin' : 'include',
    preflight: false,
    now,
  }
}

/** `document.cookie` in the page or frame that the response made; null: it made none. */
function scriptSees(context: RequestContext, jar: Jar): string | null {
  if (context.destination === 'resource') return null
  const [top = context.url] = context.frames
  return documentCookie(
    jar,
    scriptContext(context.destination === 'frame' ? [top, context.url] : [top], context),
  )
}

function judgeSet(set: SetStep, state: State, world: World): { jar: Jar; got: unknown } {
  const before = expire(state.jar, state.now)
  const request = contextOf(set.url, set.via ?? {}, state, world)
  const failed = failureOf(set, request)
  if (failed) {
    const lines = set.lines.map(() => ({ outcome: 'gone' }))
    return { jar: before, got: { lines, failed, jar: listed(before, state.now) } }
  }
  const script = set.by === 'document.cookie'
  const context = script ? scriptContext([set.url], request) : cookieContext(request)
  const { jar, verdicts } = setCookies(
    before,
    set.lines.map((line) => textOf(line, set.bytes)),
    context,
  )
  const lines = verdicts.map((verdict) =>
    lineOutcome(verdict, before, jar, state.now, script, set.lines.length),
  )
  const cookies = allCookies(jar)
  if (cookies.length > manyCookies)
    return { jar, got: { lines, jarNames: cookies.map(({ name }) => name).sort() } }
  const seen = scriptSees(request, jar)
  return {
    jar,
    got: { lines, jar: listed(jar, state.now), ...(seen === null ? {} : { documentCookie: seen }) },
  }
}

/** A chain of redirects ends at the first of its addresses that may not be loaded. */
const isMixed = ({ destination, frames, initiator, chain, url }: RequestContext) =>
  destination !== 'document' &&
  [...chain, url].some((one) => isMixedContent([...frames, initiator], one))

/** Why no response came of which the jar could hear. */
function failureOf(set: SetStep, request: RequestContext): string | null {
  if (isMixed(request)) return 'mixed-content'
  // A NUL in a header makes the response invalid as a whole (net::HttpUtil, header parsing).
  const invalid = set.by === 'http' && set.lines.some((line) => line.includes('\0'))
  return invalid ? 'net::ERR_INVALID_HTTP_RESPONSE' : null
}

/** With `bytes: latin1` each character of the line was sent as one byte. */
function textOf(line: string, bytes: 'latin1' | undefined): string {
  if (bytes === undefined) return line
  return fromBytes(line)
}

function lineOutcome(
  verdict: SetVerdict,
  before: Jar,
  after: Jar,
  now: number,
  script: boolean,
  count: number,
): object {
  const reasons = verdict.reasons.filter((reason) => !reason.startsWith('own:'))
  if (!script && reasons.length) return { outcome: 'blocked', reasons }
  if (count > 1) return { outcome: 'accepted' }
  const was = new Set(listed(before, now).map((cookie) => JSON.stringify(cookie)))
  const is = listed(after, now)
  if (is.some((cookie) => !was.has(JSON.stringify(cookie)))) return { outcome: 'stored' }
  const { cookie } = verdict
  const unchanged = is.length === was.size
  if (
    unchanged &&
    cookie &&
    is.some(({ name, value }) => name === cookie.name && value === cookie.value)
  )
    return { outcome: 'same' }
  return { outcome: script ? 'notStored' : 'gone' }
}

function judgeRequest(
  request: RequestStep,
  state: State,
  world: World,
): { jar: Jar; got: unknown } {
  const context = contextOf(request.url, request, state, world)
  if (isMixed(context)) return { jar: state.jar, got: { failed: 'mixed-content' } }
  const { jar, sent, header, verdicts } = cookiesFor(state.jar, cookieContext(context))
  if (verdicts.length > manyCookies) return { jar, got: { sentCount: sent.length } }
  const notSent = verdicts
    .filter(({ outcome }) => outcome === 'withheld')
    .map(({ cookie, reasons }) => [labelOf(cookie), reasons] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const seen = scriptSees(context, jar)
  return {
    jar,
    got: {
      cookie: header === null ? null : asReceived(header),
      sent: sent.map(labelOf),
      ...(notSent.length ? { notSent } : {}),
      ...(seen ? { documentCookie: seen } : {}),
    },
  }
}

function labelOf({ name, domain, path, partitionKey }: Cookie): string {
  const partition = partitionKey
    ? `|${partitionKey.topLevelSite}${partitionKey.hasCrossSiteAncestor ? '|x' : ''}`
    : ''
  return `${asShown(name)}|${domain}|${asShown(path)}${partition}`
}

/** The jar as `Network.Cookie` lists it. */
function listed(jar: Jar, now: number) {
  return allCookies(jar).map((cookie) => ({
    name: asShown(cookie.name),
    value: asShown(cookie.value),
    domain: cookie.domain,
    path: asShown(cookie.path),
    size: cookieSize(cookie),
    ...(cookie.expires === null ? {} : { expiresIn: Math.round((cookie.expires - now) / 1000) }),
    ...(cookie.httpOnly ? { httpOnly: true } : {}),
    ...(cookie.secure ? { secure: true } : {}),
    ...(cookie.sameSite ? { sameSite: cookie.sameSite } : {}),
    ...(cookie.priority === 'Medium' ? {} : { priority: cookie.priority }),
    sourceScheme: cookie.sourceScheme,
    sourcePort: cookie.sourcePort,
    ...(cookie.partitionKey ? { partitionKey: cookie.partitionKey } : {}),
  }))
}
