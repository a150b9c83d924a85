import { http } from 'msw/http'
import { setupWorker } from 'msw/browser'
import type { HttpRequest, HttpResponse } from '../http/message.ts'
import {
  absentHeader,
  envelopeHeader,
  openRequest,
  openResponse,
  sealRequest,
  sealResponse,
} from './envelope.ts'
import type { Carriage, Wire } from './wire.ts'

type WireMode = 'opening' | 'service-worker' | 'in-page'

export interface WireOptions {
  /** Where the page is hosted, with a slash at the end. */
  readonly base: string
  /** The service worker, registered by the page a moment ago; null: it was not, or cannot be. */
  readonly registration: Promise<ServiceWorkerRegistration | null>
  /** Names this playground alone: two of them, or two tabs, never mix. */
  readonly world: string
  readonly onMode: (mode: WireMode) => void
  /** Calls back after so many real ms. */
  readonly later: (ms: number, run: () => void) => void
}

/** So long, in real ms, a request may take to reach the handlers before they answer without it. */
const patience = 1500

/** Stands in the place of an exchange's number where only the way itself is tried. */
const probeKey = 'probe'

interface Under {
  /** null: nobody answers any more. */
  arrive(request: HttpRequest): Promise<HttpResponse | null>
}

/**
 * The page's wire: real fetches, answered by MSW's service worker. Where that is absent, refuses
 * to come or goes away, the same handlers answer in the page, and no request leaves it.
 */
export function openWire({ base, registration, world, onMode, later }: WireOptions): Wire {
  const under = new Map<string, Under>()
  let mode: WireMode = 'opening'
  const become = (next: WireMode) => {
    if (mode === next) return
    mode = next
    onMode(next)
  }

  const path = `${new URL(base).pathname}wire/${world}`
  const worker = setupWorker(
    http.all(`${base}wire/${world}/:exchange/*`, async ({ request, params }) => {
      if (params['exchange'] === probeKey)
        return new Response(null, { headers: { [envelopeHeader]: probeKey } })
      const going = under.get(String(params['exchange']))
      if (!going) return new Response(null, { headers: { [absentHeader]: 'unknown' } })
      const header = request.headers.get(envelopeHeader) ?? ''
      const answer = await going.arrive(openRequest({ header, body: await request.text() }))
      if (!answer) return new Response(null, { headers: { [absentHeader]: 'abandoned' } })
      const sealed = sealResponse(answer)
      return new Response(sealed.body, {
        headers: { [envelopeHeader]: sealed.header, 'content-type': 'text/plain; charset=utf-8' },
      })
    }),
  )

  const opened = start().then(become, () => become('in-page'))

  async function start(): Promise<WireMode> {
    if (!('serviceWorker' in navigator)) return 'in-page'
    await beControlled()
    await worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: `${base}sw.js` },
    })
    navigator.serviceWorker.addEventListener('controllerchange', () => become('in-page'))
    return controlled() ? 'service-worker' : 'in-page'
  }

  /** MSW loads a page again that its worker is there for, but not over. */
  async function beControlled(): Promise<void> {
    const { serviceWorker } = navigator
    const begun = (await registration) ?? (await serviceWorker.getRegistration(base))
    const own = [begun?.installing, begun?.waiting, begun?.active].find(
      (one) => one?.scriptURL === `${base}sw.js`,
    )
    if (serviceWorker.controller || !own) return
    const taken = new Promise<true>((resolve) =>
      serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true }),
    )
    // Once it stands it takes its pages by itself, but not one that passed it by: a forced reload.
    await standing(own)
    if (serviceWorker.controller) return
    own.postMessage('claim')
    if (!(await inTime(taken))) throw new Error('the worker does not take this page back')
  }

  /** Until a worker is installed, which takes as long as the host takes, and is at work. */
  const standing = (one: ServiceWorker) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (one.state === 'activated') resolve()
        if (one.state === 'redundant') reject(new Error('the worker did not come'))
      }
      one.addEventListener('statechange', look)
      look()
    })

  /** Whether this page's requests pass through our own worker: only then may one be made. */
  const controlled = () => navigator.serviceWorker.controller?.scriptURL === `${base}sw.js`

  async function fetchOver(
    client: string,
    key: string,
    request: HttpRequest,
  ): Promise<HttpResponse | null> {
    const sealed = sealRequest(request)
    const { protocol, host, pathname, search } = new URL(request.url)
    const inBody = sealed.body !== ''
    const plain = !['HEAD', 'GET'].includes(request.method)
    const response = await fetch(
      `${path}/${key}/${client}/${protocol.slice(0, -1)}/${host}${pathname}${search}`,
      {
        method: plain ? request.method : inBody ? 'POST' : 'GET',
        headers: { [envelopeHeader]: sealed.header },
        ...(inBody ? { body: sealed.body } : {}),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      },
    )
    const header = response.headers.get(envelopeHeader)
    return header === null ? null : openResponse({ header, body: await response.text() })
  }

  /** Whether the worker is there again: asked beside the requests, which never wait for it. */
  let probing = false
  const probe = () => {
    if (probing || mode !== 'in-page' || !controlled()) return
    probing = true
    fetch(`${path}/${probeKey}/`, { credentials: 'omit', cache: 'no-store' })
      .then(
        (answer) => {
          if (answer.headers.has(envelopeHeader)) become('service-worker')
        },
        () => {},
      )
      .finally(() => {
        probing = false
      })
  }

  /** What comes first: a promise's value, or null after so long that nobody should wait. */
  const inTime = <T>(promise: Promise<T>) =>
    Promise.race([promise, new Promise<null>((resolve) => later(patience, () => resolve(null)))])

  return {
    async carry({ client, exchange }, request) {
      await opened
      const key = String(exchange)
      let answer: (response: HttpResponse | null) => void = () => {}
      const answered = new Promise<HttpResponse | null>((settle) => {
        answer = settle
      })
      let arrive: (request: HttpRequest) => void = () => {}
      const arrived = new Promise<HttpRequest>((settle) => {
        arrive = settle
      })
      const overWorker = mode === 'service-worker' && controlled()
      const mine: Under = {
        arrive(received) {
          arrive(received)
          return answered
        },
      }
      // A world that began anew counts from 1 again: the number may be another's by now.
      const forget = () => {
        if (under.get(key) === mine) under.delete(key)
      }
      if (overWorker) under.set(key, mine)
      else probe()
      const carried = overWorker
        ? fetchOver(client, key, request).catch(() => null)
        : Promise.resolve(null)
      // An answer before the handlers were reached is the worker's word that it cannot carry.
      const received = await Promise.race([inTime(arrived), carried.then(() => null)])
      if (!received) become('in-page')
      return {
        request: received ?? request,
        async respond(response) {
          answer(response)
          const back = received ? await inTime(carried) : null
          forget()
          return back ?? response
        },
        abandon() {
          answer(null)
          forget()
        },
      } satisfies Carriage
    },
    close() {
      void opened.then(() => worker.stop())
      under.clear()
    },
  }
}
