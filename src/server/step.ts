/**
 * One thing that the server did within an exchange, read from the raw trace (`reading.ts`).
 * It carries no words: the page's catalogues have them.
 */
export interface ServerStep {
  /** Virtual time, ms since the epoch. */
  readonly at: number
  readonly name: ServerStepName
  readonly outcome: 'done' | 'refused' | 'skipped' | 'failed'
  /** Whose code decided. */
  readonly whose: 'express-session' | 'shop' | 'express'
  /** The session it was about. */
  readonly sid?: string
  /** Why, as a machine word; see `ServerReason`. */
  readonly reason?: ServerReason
  /** The trace's own lines this rests on (debug lines word for word, store calls, header lines). */
  readonly evidence: readonly string[]
  /** For a store call: when its answer came and what it was. */
  readonly answer?: {
    readonly at: number
    readonly kind: 'hit' | 'miss' | 'ok' | 'error'
    readonly text?: string
  }
  /** The session's JSON before and after, where the step read or changed it. */
  readonly before?: string | null
  readonly after?: string | null
  /** `verify-signature`: which of the secrets fitted, from 0. */
  readonly secret?: number
  /** `parse-cookie`: the value; `set-cookie`: the whole line; `handler`: the route. */
  readonly text?: string
}

type ServerStepName =
  | 'skip-middleware'
  /** `express.static` answered, or found no such file and passed the request on. */
  | 'static'
  /** The `cors` middleware set its headers, or answered a preflight by itself. */
  | 'cors'
  | 'parse-cookie'
  | 'verify-signature'
  | 'generate'
  | 'store.get'
  | 'handler'
  | 'store.set'
  | 'store.touch'
  | 'store.destroy'
  | 'set-cookie'
  | 'error'

export type ServerReason =
  | 'pathname mismatch'
  | 'store is disconnected'
  | 'no cookie'
  | 'cookie unsigned'
  | 'cookie signature invalid'
  | 'session found'
  | 'no session found'
  | 'new session'
  | 'regenerated'
  | 'modified'
  | 'resave'
  | 'saveUninitialized'
  | 'uninitialized'
  | 'unchanged'
  | 'just saved'
  | 'destroyed'
  | 'unset'
  | 'not secured'
  | 'no session'
  | 'new id'
  | 'rolling'
  | 'renewed expiry'
  | 'not needed'
  | 'cannot be written'
  | 'cleared by the shop'
  | 'set by the shop'
  | 'store error'
