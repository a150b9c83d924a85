/** The answer that the page's own code saw last. `readable: false`: CORS hid it. */
export interface PageAnswer {
  readonly exchange: number
  readonly method: string
  readonly path: string
  /** null: no answer (CORS, time-out, refused connection). */
  readonly status: number | null
  readonly body: string
}

/** What a browser shows: the shop's page and what its front end knows. */
export interface Page {
  readonly url: string
  /** Requests of this page that have not come back. */
  readonly pending: number
  /** null: nothing has been loaded yet. */
  readonly document: null | {
    readonly status: number
    /** The shop's own page, or another body (an error, JSON) as it came. */
    readonly kind: 'shop' | 'text'
    readonly body: string
  }
  /** Whom the shop's page greets. The browser itself knows of no log-in. */
  readonly user: string | null
  /** Product ids; null: the page has not been told. */
  readonly cart: readonly string[] | null
  readonly lastAnswer: PageAnswer | null
}
