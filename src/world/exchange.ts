import type { Asked } from '../client/asked.ts'
import type { CorsObstacle } from '../client/cors.ts'
import type { HttpRequest, HttpResponse } from '../http/message.ts'
import type { SendVerdict, SetVerdict } from '../jar/verdict.ts'
import type { Rewrite } from '../network/proxy.ts'
import type { TraceLine } from '../server/protocol.ts'
import type { ServerStep } from '../server/step.ts'
import type { Snapshot } from './snapshot.ts'
import type { View } from './view.ts'

/** What made the client send this request. */
export type Cause =
  | 'navigation'
  | 'link'
  | 'form'
  | 'fetch'
  | 'frame'
  | 'image'
  /** A style sheet or script that the page's HTML names. */
  | 'asset'
  /** A program without a page. */
  | 'program'
  | 'preflight'
  | 'redirect'

/**
 * Who answered: the shop's app, the page's own host, another site, the proxy's cache, or the
 * proxy itself, which found no app (502).
 */
export type Answerer = 'instance' | 'page-host' | 'site' | 'cache' | 'proxy'

/** Why no answer reached whoever asked. */
export type Failure =
  | { readonly kind: 'timeout' }
  /** The instance ended while the request was open, or refuses to start. */
  | { readonly kind: 'no-instance'; readonly message: string }
  /** The answer came, its cookies counted, but the page may not read it (Fetch, "CORS check"). */
  | { readonly kind: 'cors'; readonly why: CorsObstacle }
  | { readonly kind: 'mixed-content' }
  /** The page that asked was left before the answer came: nothing of it counts any more. */
  | { readonly kind: 'cancelled' }
  /** Nobody listens at this address. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'too-many-redirects' }

/** One thing that an actor did within an exchange, in the order in which it happened. */
export type Step =
  /** The browser left out what the page's own code may not say (Fetch, "forbidden request-header"). */
  | {
      readonly at: number
      readonly lane: 'client'
      readonly name: 'drop-headers'
      readonly outcome: 'withheld'
      /** As the script named them. */
      readonly headers: readonly string[]
    }
  /** The browser chose the cookies that go along. */
  | {
      readonly at: number
      readonly lane: 'client'
      readonly name: 'attach-cookies'
      readonly outcome: 'done' | 'withheld' | 'skipped' | 'not-considered'
    }
  /** The request travels: an arrow from `at` to `arrivesAt`. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'request'
      readonly outcome: 'done'
      readonly arrivesAt: number
    }
  /** Somebody on the way notes what passes: it was not encrypted. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'overhear'
      readonly outcome: 'done'
      readonly direction: 'request' | 'response'
    }
  /** The proxy looks into its cache. `done`: it answers from there; skipped: it asks the app. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'cache-lookup'
      readonly outcome: 'done' | 'skipped'
      /** The exchange whose answer is kept; null: none is, or it is stale. */
      readonly keptFrom: number | null
    }
  /** The proxy asks the app, at `url`: an arrow from `at` to `arrivesAt`. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'proxy-request'
      readonly outcome: 'done'
      readonly arrivesAt: number
      readonly url: string
      readonly rewrites: readonly Rewrite[]
    }
  /** One of several instances is chosen. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'balance'
      readonly outcome: 'done'
      readonly instance: number
      readonly how: 'round-robin' | 'sticky'
    }
  | (ServerStep & { readonly lane: 'instance' })
  /** The app's answer comes back to the proxy (an arrow), which may change it. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'proxy-response'
      readonly outcome: 'done'
      readonly arrivesAt: number
      readonly rewrites: readonly Rewrite[]
      /** Until when the cache keeps it, ms since the epoch; null: it does not. */
      readonly keptUntil: number | null
    }
  /** The head of the response travels back (`arrivesAt`), the last byte at `endsAt`. */
  | {
      readonly at: number
      readonly lane: 'network'
      readonly name: 'response'
      readonly outcome: 'done'
      readonly arrivesAt: number
      readonly endsAt: number
    }
  /** The browser looked at each Set-Cookie line. Skipped: there was none. */
  | {
      readonly at: number
      readonly lane: 'client'
      readonly name: 'store-cookies'
      readonly outcome: 'done' | 'refused' | 'skipped' | 'not-considered'
    }
  | {
      readonly at: number
      readonly lane: 'client'
      readonly name: 'fail'
      readonly outcome: 'failed'
      readonly failure: Failure
    }

/** One request and its response, with all that was decided on the way. Times: ms since the epoch. */
export interface Exchange {
  readonly kind: 'exchange'
  /** Its number on the timeline, from 1, in the order of starting. */
  readonly id: number
  /** Index of the action that caused it. */
  readonly action: number
  readonly client: string
  readonly cause: Cause
  /** The exchange whose redirect or preflight led to this one. */
  readonly follows: number | null
  /** The instance that answered. */
  readonly instance: number | null
  readonly answerer: Answerer | null
  /**
   * What CORS made of it. `never-sent`: the preflight's answer did not allow the request itself;
   * `unreadable`: the server's code ran and cookies counted, but the page may not read the answer.
   * null: the answer is not there yet, or nobody asked (same origin, or no fetch).
   */
  readonly cors: null | 'fine' | 'unreadable' | 'never-sent'
  readonly startedAt: number
  /** When the head of the response was back at the client: cookies and redirects act here. */
  readonly headersAt: number | null
  readonly endAt: number | null
  /** As sent, the `Cookie` header included. */
  readonly request: HttpRequest
  /** Who asked and from where. */
  readonly asked: Asked
  readonly response: HttpResponse | null
  /** The same as the app saw and gave it, where a proxy stands between. */
  readonly upstream: null | {
    readonly request: HttpRequest
    readonly response: HttpResponse | null
  }
  readonly failure: Failure | null
  readonly sent: readonly SendVerdict[]
  readonly set: readonly SetVerdict[]
  readonly steps: readonly Step[]
  /** The raw trace the server's steps were read from. */
  readonly trace: readonly { readonly at: number; readonly line: TraceLine }[]
  /** The session ID that the request carried, and the one the response left the client with. */
  readonly sidBefore: string | null
  readonly sidAfter: string | null
  /** Everything as it was just before this exchange began, and just after it ended. */
  readonly before: Snapshot
  readonly after: Snapshot
  /** The same in between, in the order in which the steps became known. */
  readonly views: readonly View[]
}
