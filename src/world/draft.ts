import { headerValue } from '../http/headers.ts'
import type { Asked } from '../client/asked.ts'
import type { CookieContext } from '../jar/context.ts'
import type { HttpRequest, HttpResponse } from '../http/message.ts'
import type { SendVerdict, SetVerdict } from '../jar/verdict.ts'
import type { Carriage } from '../network/wire.ts'
import type { TraceLine } from '../server/protocol.ts'
import { readTrace } from '../server/reading.ts'
import type { ServerStep } from '../server/step.ts'
import type { Answerer, Cause, Exchange, Failure, Step } from './exchange.ts'
import type { Proxy } from './network-schema.ts'
import type { Snapshot } from './snapshot.ts'
import { withView, type View } from './view.ts'

/** An exchange while it is under way. */
export interface Draft {
  readonly id: number
  /** Where it stands on the timeline. */
  readonly place: number
  readonly action: number
  readonly client: string
  readonly cause: Cause
  readonly follows: number | null
  readonly dropped: readonly string[]
  readonly startedAt: number
  readonly arrivesAt: number
  /** Virtual ms between the client and its first stop, one way. */
  readonly latency: number
  readonly request: HttpRequest
  readonly context: CookieContext
  readonly asked: Asked
  readonly sent: readonly SendVerdict[]
  readonly sidBefore: string | null
  readonly before: Snapshot
  /** Everything as it was each time more of it was known. */
  views: readonly View[]
  /** The real fetch that carries it. */
  readonly carriage: Promise<Carriage> | null
  timeoutTicket: number | null
  instance: number | null
  answerer: Answerer | null
  cors: Exchange['cors']
  upstream: Exchange['upstream']
  /** The proxy that took it, as it was then. */
  proxy: Proxy | null
  /** As the proxy gives the app's answer back. */
  passed: HttpResponse | null
  keptUntil: number | null
  /** What happened between client and app, there and back. */
  readonly outward: Step[]
  readonly homeward: Step[]
  /** When the head left the server, and when it reached the client. */
  headLeftAt: number | null
  /** The last byte is on its way: the server's end no longer matters. */
  endLeft: boolean
  headersAt: number | null
  endAt: number | null
  response: HttpResponse | null
  failure: Failure | null
  set: readonly SetVerdict[]
  sidAfter: string | null
  trace: { readonly at: number; readonly line: TraceLine }[]
  closed: boolean
}

/** What is not known of an exchange when it begins. */
export function nothingYet() {
  return {
    timeoutTicket: null,
    instance: null,
    answerer: null,
    cors: null,
    upstream: null,
    proxy: null,
    passed: null,
    keptUntil: null,
    outward: [],
    homeward: [],
    headLeftAt: null,
    endLeft: false,
    headersAt: null,
    endAt: null,
    response: null,
    failure: null,
    set: [],
    trace: [],
    closed: false,
    views: [],
  }
}

/** The exchange as it stands, for the timeline; that it stood so is kept. */
export function exchangeOf(draft: Draft, after: Snapshot): Exchange {
  const steps = stepsOf(draft)
  draft.views = withView(draft.views, steps.length, after)
  const { id, action, client, cause, follows, instance, startedAt, headersAt, endAt } = draft
  return {
    kind: 'exchange',
    id,
    action,
    client,
    cause,
    follows,
    instance,
    answerer: draft.answerer,
    cors: draft.cors,
    startedAt,
    headersAt,
    endAt,
    request: draft.request,
    asked: draft.asked,
    response: draft.response,
    upstream: draft.upstream,
    failure: draft.failure,
    sent: draft.sent,
    set: draft.set,
    steps,
    trace: draft.trace.slice(),
    sidBefore: draft.sidBefore,
    sidAfter: draft.sidAfter,
    before: draft.before,
    after,
    views: draft.views,
  }
}

function stepsOf(draft: Draft): Step[] {
  const { startedAt: at, dropped } = draft
  const steps: Step[] = []
  if (dropped.length > 0)
    steps.push({ at, lane: 'client', name: 'drop-headers', outcome: 'withheld', headers: dropped })
  steps.push({ at, lane: 'client', name: 'attach-cookies', outcome: attachOutcome(draft) })
  if (draft.carriage)
    steps.push({
      at: draft.startedAt,
      lane: 'network',
      name: 'request',
      outcome: 'done',
      arrivesAt: draft.arrivesAt,
    })
  steps.push(...draft.outward)
  if (draft.instance !== null)
    steps.push(...serverSteps(draft).map((step) => ({ ...step, lane: 'instance' as const })))
  steps.push(...draft.homeward)
  if (draft.headersAt !== null) {
    steps.push({
      at: draft.headersAt - draft.latency,
      lane: 'network',
      name: 'response',
      outcome: 'done',
      arrivesAt: draft.headersAt,
      endsAt: draft.endAt ?? draft.headersAt,
    })
    if (draft.outward.some(({ name }) => name === 'overhear'))
      steps.push({
        at: draft.headersAt,
        lane: 'network',
        name: 'overhear',
        outcome: 'done',
        direction: 'response',
      })
    steps.push({
      at: draft.headersAt,
      lane: 'client',
      name: 'store-cookies',
      outcome: storeOutcome(draft.set),
    })
  }
  if (draft.failure)
    steps.push({
      at: draft.endAt ?? draft.startedAt,
      lane: 'client',
      name: 'fail',
      outcome: 'failed',
      failure: draft.failure,
    })
  return steps
}

function serverSteps(draft: Draft): readonly ServerStep[] {
  const { request, response } = draft.upstream ?? draft
  const reached = draft.outward.reduce(
    (at, step) => ('arrivesAt' in step ? step.arrivesAt : at),
    draft.arrivesAt,
  )
  return readTrace({ lines: draft.trace, reached }, response, request, draft.before.world.shop)
}

function attachOutcome({
  sent,
  request,
}: Draft): 'done' | 'withheld' | 'skipped' | 'not-considered' {
  // A program without a jar sends the header that was written for it: nothing is decided of that.
  if (headerValue(request.headers, 'cookie') !== null) return 'done'
  if (sent.some(({ outcome }) => outcome === 'withheld')) return 'withheld'
  return sent.length ? 'not-considered' : 'skipped'
}

function storeOutcome(
  set: readonly SetVerdict[],
): 'done' | 'refused' | 'skipped' | 'not-considered' {
  if (set.some(({ outcome }) => outcome === 'refused')) return 'refused'
  if (set.some(({ outcome }) => outcome === 'stored' || outcome === 'deleted')) return 'done'
  return set.length ? 'not-considered' : 'skipped'
}
