import type { CorsObstacle, CredentialsMode } from '../../client/cors.ts'
import type { Broken } from '../../jar/prefix.ts'
import type { SendReason, SetReason } from '../../jar/verdict.ts'
import type { ServerReason } from '../../server/step.ts'
import type { Failure } from '../../world/exchange.ts'
import type { AskedMessages } from './asked.ts'
import type { FirstMinuteMessages } from './first-minute.ts'

/** What happened, and what to change if it was not wanted (empty: nothing is to be changed). */
export interface Said {
  readonly what: string
  readonly cure: string
}

/** What a sentence about a request may name. Hosts stand with their scheme where only that differs. */
export interface RequestFacts {
  readonly host: string
  /** The document that makes the request cross-site. */
  readonly initiator: string
  readonly topLevelSite: string
  readonly mode: CredentialsMode
}

export interface SendFacts extends RequestFacts {
  readonly cookie: string
  readonly cookieDomain: string
  readonly cookiePath: string
  readonly requestPath: string
}

export interface SetFacts extends RequestFacts {
  readonly cookie: string
  /** The Domain attribute as written. */
  readonly domain: string
  /** That Domain covers the host, but strangers share it. */
  readonly suffix: boolean
  readonly bytes: number
  readonly missing: readonly Broken[]
}

export interface ServerFacts {
  readonly requestPath: string
  readonly cookiePath: string
  readonly saveUninitialized: boolean
  readonly rolling: boolean
  /** The session's cookie has an expiry. */
  readonly expires: boolean
  /** A record was written whose ID no client was told. */
  readonly orphan: boolean
}

interface DroppedFacts {
  /** As the script named them. */
  readonly headers: readonly string[]
  /** `Cookie` is among them. */
  readonly cookie: boolean
  readonly mode: CredentialsMode
}

export interface CorsFacts {
  readonly origin: string
  readonly host: string
  readonly method: string
}

/** What happens between the client and the app. */
export interface HopMessages {
  readonly request: (facts: { readonly host: string; readonly cookies: number }) => Said
  /** `lines`: how many Set-Cookie lines it brought. */
  readonly response: (facts: { readonly status: number; readonly lines: number }) => Said
  readonly overhear: (facts: {
    readonly host: string
    readonly answer: boolean
    readonly password: boolean
    /** A session's number was readable. */
    readonly number: boolean
  }) => Said
  /** `from`: the exchange whose answer is given again; null: the cache has none. */
  readonly cache: (facts: { readonly from: number | null }) => Said
  readonly proxyRequest: (facts: {
    readonly to: string
    /** https ends at the proxy: the app is asked over http. */
    readonly endsTls: boolean
    /** `X-Forwarded-Proto` as the app gets it. */
    readonly forwarded: string | null
    readonly changed: readonly string[]
  }) => Said
  readonly balance: (facts: {
    readonly how: 'round-robin' | 'sticky'
    readonly instance: number
    readonly ownMemory: boolean
  }) => Said
  readonly proxyResponse: (facts: {
    readonly changed: readonly string[]
    readonly kept: boolean
  }) => Said
}

type SaidBy<Reason extends string, Facts> = Readonly<Record<Reason, (facts: Facts) => Said>>

/** Every decision in sentences: total, so that a new reason without words does not compile. */
export interface ReasonMessages {
  readonly set: SaidBy<SetReason, SetFacts>
  readonly send: SaidBy<SendReason, SendFacts>
  readonly server: SaidBy<ServerReason, ServerFacts>
  readonly cors: SaidBy<CorsObstacle, CorsFacts>
  readonly hops: HopMessages
  readonly firstMinute: FirstMinuteMessages
  /** What express-session asked before it saved, touched, destroyed or sent a cookie. */
  readonly asked: AskedMessages
  /** Headers that a page's own code may not set. */
  readonly dropped: (facts: DroppedFacts) => Said
  readonly failures: SaidBy<Exclude<Failure['kind'], 'cors'>, RequestFacts>
  /** Who decided, as a subject. */
  readonly decidedBy: Readonly<
    Record<
      | 'browser-sending'
      | 'browser-storing'
      | 'browser'
      | 'network'
      | 'express-session'
      | 'shop'
      | 'express',
      string
    >
  >
  readonly attribute: string
  readonly option: string
  /** Whose word stands beside a sentence. */
  readonly vocabulary: Readonly<Record<'DevTools' | 'express-session' | 'Fetch' | 'ours', string>>
  readonly stored: (facts: { readonly cookie: string; readonly replaced: boolean }) => string
  readonly deleted: (facts: { readonly cookie: string; readonly was: boolean }) => string
  readonly sent: (facts: SendFacts) => string
}
