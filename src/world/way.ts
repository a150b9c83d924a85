import { backward, forward } from '../network/proxy.ts'
import { isInTheClear, routeOf } from '../network/route.ts'
import {
  cached,
  fromCache,
  keepableUntil,
  withKept,
  type SharedCache,
} from '../network/shared-cache.ts'
import { siteAnswer } from '../network/site-answer.ts'
import type { HeaderLine, HttpRequest, HttpResponse } from '../http/message.ts'
import { pageHostAnswer } from '../server/page-host.ts'
import type { Draft } from './draft.ts'
import type { EventQueue } from './event-queue.ts'
import type { Answerer, Failure } from './exchange.ts'
import type { Live } from './live.ts'
import type { ServerSide } from './server-side.ts'

/** What an exchange may come to before it reaches an instance, or on its way back. */
interface WayEnds {
  answer(draft: Draft, answerer: Answerer, response: HttpResponse): void
  fail(draft: Draft, failure: Failure): void
}

/** What lies between the clients and the instances, at work. */
export interface Way {
  /** A request is at the first stop. */
  arrive(draft: Draft, request: HttpRequest): Promise<void>
  /** The app's head leaves at `at`: when it is at the client, and as what. */
  back(
    draft: Draft,
    at: number,
    status: number,
    headers: readonly HeaderLine[],
  ): { readonly at: number; readonly headers: readonly HeaderLine[] }
  /** The app's last byte leaves at `at`: when it is at the client. */
  ended(draft: Draft, at: number, body: string): number
  /** The whole answer is at the client. */
  noteAnswer(draft: Draft): void
}

export interface WayParts {
  readonly live: Live
  readonly queue: EventQueue<() => Promise<void> | void>
  readonly serverSide: () => ServerSide
  readonly ends: () => WayEnds
}

export function createWay({ live, queue, serverSide, ends }: WayParts): Way {
  let cache: SharedCache = {}

  const overhears = ({ request: { url } }: Draft) =>
    live.world.network.eavesdropper && isInTheClear(url)

  const noteRequest = (draft: Draft, { method, url, headers, body }: HttpRequest) => {
    if (!overhears(draft)) return
    draft.outward.push({
      at: live.now,
      lane: 'network',
      name: 'overhear',
      outcome: 'done',
      direction: 'request',
    })
    const start = `${method} ${url}`
    const note = { at: live.now, exchange: draft.id, direction: 'request', start, headers, body }
    live.notebook = [...live.notebook, { ...note, direction: 'request' }]
  }

  const reachApp = (draft: Draft, request: HttpRequest) => {
    const { proxy } = live.world.network
    const remoteAddress = proxy ? '127.0.0.1' : addressOf(live, draft)
    return serverSide().deliver(draft, request, remoteAddress)
  }

  /** The proxy takes the request: from its cache, or to the app. */
  const throughProxy = (draft: Draft, request: HttpRequest) => {
    const { proxy } = live.world.network
    if (!proxy) return reachApp(draft, request)
    if (proxy.cache && (request.method === 'GET' || request.method === 'HEAD')) {
      const kept = cached(cache, request, live.now)
      draft.outward.push({
        at: live.now,
        lane: 'network',
        name: 'cache-lookup',
        outcome: kept ? 'done' : 'skipped',
        keptFrom: kept?.exchange ?? null,
      })
      if (kept) return ends().answer(draft, 'cache', fromCache(kept, live.now))
    }
    const asked = forward(request, proxy, addressOf(live, draft))
    const arrivesAt = live.now + proxy.latency
    draft.proxy = proxy
    draft.upstream = { request: asked.request, response: null }
    draft.outward.push({
      at: live.now,
      lane: 'network',
      name: 'proxy-request',
      outcome: 'done',
      arrivesAt,
      url: asked.request.url,
      rewrites: asked.rewrites,
    })
    queue.put(arrivesAt, () => reachApp(draft, asked.request))
    return undefined
  }

  return {
    async arrive(draft, request) {
      noteRequest(draft, request)
      const { page, api, network, sites } = live.world
      const route = routeOf(request.url, { page, api, proxy: network.proxy, sites })
      switch (route.kind) {
        case 'app':
          return route.proxied ? throughProxy(draft, request) : reachApp(draft, request)
        case 'page-host':
          return ends().answer(draft, 'page-host', pageHostAnswer(request))
        case 'site': {
          const site = sites[route.index]
          const shop = { page, api: api ?? page }
          const answer = site ? siteAnswer(site, request.url, shop) : null
          return answer ? ends().answer(draft, 'site', answer) : undefined
        }
        case 'nobody':
          queue.put(live.now + draft.latency, () => ends().fail(draft, { kind: 'unreachable' }))
      }
    },
    back(draft, at, status, headers) {
      const { proxy, upstream, latency } = draft
      if (!proxy || !upstream) return { at: at + latency, headers }
      const arrivesAt = at + proxy.latency
      const passed = backward(headers, proxy)
      draft.upstream = { ...upstream, response: { status, headers, body: '' } }
      const head = { status, headers: passed.headers }
      draft.keptUntil = proxy.cache ? keepableUntil(draft.request, head, arrivesAt) : null
      draft.homeward.push({
        at,
        lane: 'network',
        name: 'proxy-response',
        outcome: 'done',
        arrivesAt,
        rewrites: passed.rewrites,
        keptUntil: draft.keptUntil,
      })
      draft.passed = { ...head, body: '' }
      return { at: arrivesAt + latency, headers: passed.headers }
    },
    ended(draft, at, body) {
      const { proxy, upstream, passed, keptUntil } = draft
      if (!proxy || !upstream?.response || !passed) return at + draft.latency
      draft.upstream = { ...upstream, response: { ...upstream.response, body } }
      const since = at + proxy.latency
      if (keptUntil !== null)
        queue.put(since, () => {
          const response = { ...passed, body }
          const kept = { response, exchange: draft.id, since, until: keptUntil }
          cache = withKept(cache, draft.request, kept)
        })
      return since + draft.latency
    },
    noteAnswer(draft) {
      const { response, headersAt } = draft
      if (!response || headersAt === null || !overhears(draft)) return
      const { status, headers, body } = response
      live.notebook = [
        ...live.notebook,
        {
          at: headersAt,
          exchange: draft.id,
          direction: 'response',
          start: String(status),
          headers,
          body,
        },
      ]
    },
  }
}

/** The address that a server sees a client at. Those of a network for examples (RFC 5737). */
function addressOf({ world }: Live, { client, request }: Draft): string {
  const { hostname } = new URL(request.url)
  if (hostname === 'localhost' || hostname === '127.0.0.1') return '127.0.0.1'
  return `203.0.113.${10 + world.clients.findIndex(({ id }) => id === client)}`
}
