/** Where in the pasted text: line and column from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** What was made of one place of the pasted text. Keys and facts alone: the catalogues have the words. */
export type PasteFinding = Place &
  (
    | /** Became a value of the world. */ {
        readonly kind: 'understood'
        readonly path: string
        readonly code: string
      }
    | { readonly kind: 'syntax'; readonly message: string }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'too-nested' }
    | /** No `session({ … })` stands anywhere. */ { readonly kind: 'no-session' }
    | /** Another call of `session(…)`; the first one counts. */ { readonly kind: 'second-session' }
    | /** Another module's sessions, which keep their data elsewhere. */ {
        readonly kind: 'other-module'
        readonly module: string
      }
    | /** Options that are no object written out. */ {
        readonly kind: 'options-elsewhere'
        readonly code: string
      }
    | /** No option of express-session; `instead` is the one that is spelt nearly so. */ {
        readonly kind: 'unknown-key'
        readonly key: string
        readonly instead: string | null
      }
    | /** An option of the other object. */ {
        readonly kind: 'misplaced-key'
        readonly key: string
        readonly belongs: 'session' | 'cookie'
      }
    | {
        readonly kind: 'wrong-value'
        readonly key: string
        readonly code: string
        readonly wanted: string
      }
    | /** Known only when the program runs. */ {
        readonly kind: 'unknown-value'
        readonly key: string
        readonly code: string
      }
    | { readonly kind: 'function-value'; readonly key: string }
    | { readonly kind: 'spread'; readonly code: string }
    | { readonly kind: 'computed-key'; readonly code: string }
    | /** `process.env.NAME`, for which a value was assumed; null: taken as not set. */ {
        readonly kind: 'environment'
        readonly name: string
        readonly assumed: string | null
      }
    | /** A number of ms that would make a fine number of seconds. */ {
        readonly kind: 'looks-like-seconds'
        readonly ms: number
      }
    | /** `expires` that is no Date: express-session makes nothing of it. */ {
        readonly kind: 'expires-no-date'
        readonly code: string
      }
    | /** cookie-parser signs with another secret than the session. */ {
        readonly kind: 'parser-secret-differs'
      }
    | /** Understood, and without a part in this world. */ {
        readonly kind: 'ignored'
        readonly what: string
        readonly why: 'not-needed' | 'no-such-part'
      }
    | /** A store outside the process: the world's shared store stands for it. */ {
        readonly kind: 'shared-store'
        readonly module: string
      }
    | /** `app.listen` speaks http alone: before an https address something else ends TLS. */ {
        readonly kind: 'proxy-assumed'
        readonly forwardedProto: string | null
      }
    | /** How the front end asks is not in the text. */ {
        readonly kind: 'credentials-assumed'
        readonly credentials: 'same-origin' | 'include'
      }
  )

/** A finding without its place, over every kind. */
export type Found = PasteFinding extends infer F
  ? F extends Place
    ? Omit<F, keyof Place>
    : never
  : never
