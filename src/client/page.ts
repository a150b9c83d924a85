import type { PageElements } from './html.ts'

/** The answer that the page's own code saw last. `readable: false`: CORS hid it. */
export interface PageAnswer {
  readonly exchange: number
  readonly method: string
  readonly path: string
  /** null: no answer (CORS, time-out, refused connection). */
  readonly status: number | null
  readonly body: string
}

/** What a browser shows in its window or in a frame: a document, and what its front end knows. */
export interface Page {
  readonly url: string
  /** URL of the page that led here; null: typed. A reload keeps it (RFC 6265bis §8.8.5). */
  readonly initiator: string | null
  /** The exchange that brought the document; null: none. */
  readonly broughtBy: number | null
  /** Requests of this page that have not come back. */
  readonly pending: number
  /** null: nothing has been loaded yet. */
  readonly document: null | {
    readonly status: number
    /** The shop's own page, another HTML document, or any other body (JSON, …) as it came. */
    readonly kind: 'shop' | 'html' | 'text'
    readonly body: string
    /** Links, forms and what it loads; null: no HTML. */
    readonly elements: PageElements | null
    /** Back and Forward may show it without asking again. */
    readonly keepable: boolean
  }
  /** Whom the shop's page greets. The browser itself knows of no log-in. */
  readonly user: string | null
  /** Product ids; null: the page has not been told. */
  readonly cart: readonly string[] | null
  readonly lastAnswer: PageAnswer | null
  /** Its frames, in the order in which they were put in. */
  readonly frames: readonly Page[]
}

export const blankPage: Page = {
  url: 'about:blank',
  initiator: null,
  broughtBy: null,
  pending: 0,
  document: null,
  user: null,
  cart: null,
  lastAnswer: null,
  frames: [],
}
