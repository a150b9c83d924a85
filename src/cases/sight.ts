import type { CorsObstacle } from '../client/cors.ts'
import type { SendReason, SetReason } from '../jar/verdict.ts'
import type { ServerReason } from '../server/step.ts'
import type { Exchange, Failure, Step } from '../world/exchange.ts'

/** One exchange of a timeline, by what it asks for; of several the `nth` (from 1, negative: from the end). */
export interface Pick {
  /** `POST /login`; the query is not looked at. */
  readonly request: string
  readonly nth?: number
  readonly client?: string
  readonly host?: string
}

/** A sight of one moment: of jars, stores and pages. */
export type MomentSight = Extract<Sight, { kind: 'records' | 'jar' | 'greets' | 'lives' }>

/** A sight of one exchange by itself. */
export type ExchangeSight = Exclude<
  Sight,
  MomentSight | { kind: 'count' | 'script-read' | 'meanwhile' | 'same-session' }
>

/** Who dropped the cookie, or said no. */
export type Decider =
  /** express-session sent no Set-Cookie, or did not take the cookie for good. */
  | 'express-session'
  /** The shop's own code answered 401, 403 or an error. */
  | 'shop'
  | 'browser-storing'
  | 'browser-sending'
  /** Cookies took no part at all. */
  | 'not-considered'
  /** The browser kept the answer from the page. */
  | 'cors'

/** One thing that must be seen on the timeline, as data. */
export type Sight =
  | { readonly kind: 'status'; readonly of: Pick; readonly is: number | null }
  /** A step of this name (and outcome, and reason) occurs, or not. */
  | {
      readonly kind: 'step'
      readonly of: Pick
      readonly name: Step['name']
      readonly outcome?: Step['outcome']
      readonly reason?: ServerReason
      /** Stands in the step's own text: an error's message, a Set-Cookie line, a proxy's URL. */
      readonly text?: string
      /** Which secret fitted, from 0. */
      readonly secret?: number
      readonly absent?: true
    }
  /** What became of a Set-Cookie line of this name; `none`: no such line came. */
  | {
      readonly kind: 'set'
      readonly of: Pick
      readonly cookie: string
      readonly outcome: Exchange['set'][number]['outcome'] | 'none'
      readonly reasons?: readonly SetReason[]
    }
  /** Whether a cookie of this name went along; `none`: the jar has none for this site. */
  | {
      readonly kind: 'sent'
      readonly of: Pick
      readonly cookie: string
      readonly outcome: Exchange['sent'][number]['outcome'] | 'none'
      readonly reasons?: readonly SendReason[]
    }
  | {
      readonly kind: 'failure'
      readonly of: Pick
      readonly is: Failure['kind'] | 'none'
      readonly why?: CorsObstacle
    }
  | { readonly kind: 'decided'; readonly of: Pick; readonly by: Decider }
  /** How many exchanges there are of this kind. */
  | { readonly kind: 'count'; readonly of: Omit<Pick, 'nth'>; readonly is: number }
  /** Session records in all stores at the end (or right after an exchange). */
  | { readonly kind: 'records'; readonly is: number; readonly after?: Pick; readonly user?: string }
  /** Cookies of this name in a client's jar at the end (or right after an exchange). */
  | {
      readonly kind: 'jar'
      readonly client: string
      readonly cookie: string
      readonly is: number
      readonly after?: Pick
    }
  /** What `document.cookie` gave a script, the last time one read it. */
  | { readonly kind: 'script-read'; readonly is: string }
  | { readonly kind: 'script-read'; readonly has: string }
  /** Whom the client's page greets at the end (or right after an exchange); null: nobody. */
  | {
      readonly kind: 'greets'
      readonly client: string
      readonly user: string | null
      readonly after?: Pick
    }
  /** The body of the answer has this text in it, or lacks it. */
  | { readonly kind: 'body'; readonly of: Pick; readonly has: string }
  | { readonly kind: 'body'; readonly of: Pick; readonly lacks: string }
  /** A header of the response, as the client received it; null: it is not there. */
  | {
      readonly kind: 'header'
      readonly of: Pick
      readonly name: string
      readonly has: string | null
      readonly lacks?: string
    }
  /** A header of the request, as the client sent it or as it reached the app; null: it is not there. */
  | {
      readonly kind: 'asked-with'
      readonly of: Pick
      readonly name: string
      readonly has: string | null
      readonly seenBy?: 'app'
    }
  /** What made the client send it. */
  | { readonly kind: 'cause'; readonly of: Pick; readonly is: Exchange['cause'] }
  /** The instance that answered, from 0. */
  | { readonly kind: 'instance'; readonly of: Pick; readonly is: number }
  /** It began while another was under way; `and-ended`: it ended before the other, too. */
  | {
      readonly kind: 'meanwhile'
      readonly of: Pick
      readonly other: Pick
      readonly began: 'and-ended' | 'only'
    }
  /** How long the cookie, or the record, still lives right after an exchange (or at the end), s. */
  | {
      readonly kind: 'lives'
      readonly what: 'cookie' | 'record'
      readonly client: string
      readonly cookie: string
      /** Whole seconds, rounded; null: there is none. */
      readonly seconds: number | null
      readonly after?: Pick
    }
  /** The session that the request carried is the one that another request was left with, or not. */
  | { readonly kind: 'same-session'; readonly of: Pick; readonly as: Pick; readonly is: boolean }
