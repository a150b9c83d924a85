import type { Asked } from '../client/asked.ts'
import { requestHeaders } from '../client/request-headers.ts'
import type { HeaderLine, HttpResponse } from '../http/message.ts'
import type { CookieContext } from '../jar/context.ts'
import { badGateway } from '../network/bad-gateway.ts'
import type { Wire } from '../network/wire.ts'
import type { Outgoing } from '../server/protocol.ts'
import { attachCookies, keepCookies, sidCarried, sidLeft } from './client-cookies.ts'
import { exchangeOf, nothingYet, type Draft } from './draft.ts'
import type { EventQueue } from './event-queue.ts'
import type { Answerer, Cause, Failure } from './exchange.ts'
import type { Way } from './way.ts'
import { append, renew, snapshotOf, type Live } from './live.ts'

/** What is to be sent, by whom and why. */
export interface Sending {
  readonly action: number
  readonly client: string
  readonly cause: Cause
  readonly follows: number | null
  /** Headers that the page's code asked for in vain, by name. */
  readonly dropped: readonly string[]
  readonly method: string
  readonly url: string
  /** The headers that the page's code or form asked for. */
  readonly headers: readonly HeaderLine[]
  /** Given where the whole list of headers is (a preflight). */
  readonly allHeaders?: readonly HeaderLine[]
  readonly body: string
  /** URL of the page that asks; null: typed. */
  readonly initiator: string | null
  /** What `Origin` says where it is sent, and whether this is a CORS request. */
  readonly origin: string
  readonly cors: boolean
  readonly navigation: boolean
  /** The exchange that brought the document that asks; null: no document does. */
  readonly forPage: number | null
  readonly context: CookieContext
  readonly asked: Asked
  /** The head is at the client, and as much of the body as came with it: redirects act here. */
  readonly onHead: (draft: Draft, response: HttpResponse) => Promise<void> | void
  readonly onEnd: (draft: Draft, response: HttpResponse) => Promise<void> | void
  readonly onFailure: (draft: Draft) => Promise<void> | void
}

export interface Exchanges {
  send(sending: Sending): Draft
  /** The request never leaves: refused before cookies mattered. */
  refuse(sending: Sending, failure: Failure): Promise<void>
  /** What an instance said about an open exchange. */
  hear(item: Outgoing): void
  /** What was heard of an exchange shows, while it is still open. */
  show(exchange: number): void
  /** All exchanges open at an instance fail. */
  lose(instance: number, message: string): void
  /** Somebody before the app answers an open exchange now. */
  answer(draft: Draft, answerer: Answerer, response: HttpResponse): void
  fail(draft: Draft, failure: Failure): Promise<void>
  /**
   * A client drops what documents asked for (by the exchanges that brought them; null: everything)
   * but for `kept`. The server does not notice: what it still does is told of.
   */
  cancel(client: string, documents: ReadonlySet<number> | null, kept?: Draft): Promise<void>
  open(): number
  /** The world ends: nothing that is open is answered. */
  end(): void
}

export interface ExchangeParts {
  readonly live: Live
  readonly queue: EventQueue<() => Promise<void> | void>
  readonly wire: () => Wire
  readonly way: () => Way
}

export function createExchanges({ live, queue, wire, way }: ExchangeParts): Exchanges {
  const drafts = new Map<number, { draft: Draft; sending: Sending }>()
  let count = 0

  const publish = (draft: Draft) => renew(live, draft.place, exchangeOf(draft, snapshotOf(live)))

  const begin = (sending: Sending, failure: Failure | null): Draft => {
    const before = snapshotOf(live)
    const { client, context, method, url, body } = sending
    const chosen = failure ? null : attachCookies(live, client, context)
    const headers = [
      ...(sending.allHeaders ?? requestHeaders(method, url, sending.headers, body, sending)),
      ...(chosen?.header == null ? [] : [['Cookie', chosen.header] as const]),
    ]
    const request = { method, url, headers, body }
    const id = ++count
    const { latency } = live.world.network
    const arrivesAt = live.now + latency
    const carriage = failure ? null : wire().carry({ client, exchange: id }, request)
    const sidBefore = sidCarried(live, chosen?.header ?? null)
    const draft: Draft = {
      ...nothingYet(),
      id,
      place: live.timeline.length,
      action: sending.action,
      client,
      cause: sending.cause,
      follows: sending.follows,
      dropped: sending.dropped,
      startedAt: live.now,
      arrivesAt,
      latency,
      request,
      context,
      asked: sending.asked,
      sent: chosen?.verdicts ?? [],
      sidBefore,
      before,
      carriage,
      sidAfter: sidBefore,
    }
    append(live, exchangeOf(draft, before))
    drafts.set(id, { draft, sending })
    return draft
  }

  const forget = (draft: Draft) => {
    if (draft.timeoutTicket !== null) queue.remove(draft.timeoutTicket)
    drafts.delete(draft.id)
    // Where no answer was given, what carries the request ends all the same.
    void draft.carriage?.then((carriage) => carriage.abandon())
  }

  const close = (draft: Draft) => {
    draft.endAt = live.now
    draft.closed = true
    forget(draft)
  }

  const fail = async (draft: Draft, failure: Failure) => {
    const known = drafts.get(draft.id)
    if (!known) return
    if (draft.closed) return forget(draft)
    draft.failure = failure
    close(draft)
    await known.sending.onFailure(draft)
    publish(draft)
  }

  const arrive = async (draft: Draft) => {
    // What the client called off is on its way all the same.
    if (!drafts.has(draft.id) || !draft.carriage) return
    const { request } = await draft.carriage
    await way().arrive(draft, request)
    publish(draft)
  }

  const onHead = async (draft: Draft, { status, headers, body: begun }: HttpResponse) => {
    const known = drafts.get(draft.id)
    if (!known || draft.closed) return
    const { client, context } = known.sending
    const response = { status, headers, body: '' }
    draft.headersAt = live.now
    draft.response = response
    draft.set = keepCookies(live, client, headers, context)
    draft.sidAfter = sidLeft(live, draft.sidBefore, draft.set)
    publish(draft)
    await known.sending.onHead(draft, { ...response, body: begun })
  }

  const onEnd = async (draft: Draft, body: string) => {
    const known = drafts.get(draft.id)
    if (known && draft.closed) {
      return forget(draft)
    }
    if (!known || !draft.response || !draft.carriage) return
    const carriage = await draft.carriage
    draft.response = await carriage.respond({ ...draft.response, body })
    close(draft)
    way().noteAnswer(draft)
    await known.sending.onEnd(draft, draft.response)
    publish(draft)
  }

  const answer = (draft: Draft, answerer: Answerer, response: HttpResponse) => {
    if (!drafts.has(draft.id) || draft.headLeftAt !== null) return
    draft.answerer = answerer
    draft.headLeftAt = live.now
    const at = live.now + draft.latency
    queue.put(at, () => onHead(draft, response))
    queue.put(at, () => onEnd(draft, response.body))
  }

  return {
    send(sending) {
      const draft = begin(sending, null)
      queue.put(draft.arrivesAt, () => arrive(draft))
      draft.timeoutTicket = queue.put(live.now + live.world.network.timeout, () =>
        fail(draft, { kind: 'timeout' }),
      )
      return draft
    },
    refuse: (sending, failure) => fail(begin(sending, failure), failure),
    fail,
    answer,
    async cancel(client, documents, kept) {
      for (const { draft, sending } of drafts.values()) {
        if (draft === kept || draft.closed || draft.client !== client) continue
        const asked = sending.forPage !== null && documents?.has(sending.forPage)
        if (documents !== null && !asked) continue
        draft.failure = { kind: 'cancelled' }
        draft.endAt = live.now
        draft.closed = true
        await sending.onFailure(draft)
        publish(draft)
      }
    },
    hear(item) {
      const known = item.exchange === null ? undefined : drafts.get(item.exchange)
      if (!known) return
      const { draft } = known
      if (item.kind === 'trace') draft.trace.push({ at: item.at, line: item.line })
      if (item.kind === 'head') {
        draft.headLeftAt = item.at
        const { at, headers } = way().back(draft, item.at, item.status, item.headers)
        queue.put(at, () => onHead(draft, { status: item.status, headers, body: item.begun }))
      }
      if (item.kind === 'end') {
        draft.endLeft = true
        queue.put(way().ended(draft, item.at, item.body), () => onEnd(draft, item.body))
      }
    },
    show(exchange) {
      const known = drafts.get(exchange)
      if (known) publish(known.draft)
    },
    lose(instance, message) {
      for (const { draft } of drafts.values()) {
        if (draft.instance !== instance || draft.endLeft) continue
        const { proxy, latency } = draft
        // A proxy answers for the app that went away; without one, or once it has begun to pass
        // the app's own answer on, the connection breaks.
        if (proxy && draft.headLeftAt === null)
          queue.put(live.now + proxy.latency, () => answer(draft, 'proxy', badGateway))
        else queue.put(live.now + latency, () => fail(draft, { kind: 'no-instance', message }))
      }
    },
    open: () => drafts.size,
    end() {
      for (const { draft } of drafts.values()) forget(draft)
    },
  }
}
