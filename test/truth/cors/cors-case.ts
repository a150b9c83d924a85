import type { HeaderLine } from '../../../src/http/message.ts'

/** What a server says to one kind of request. */
export interface Reply {
  readonly status: number
  readonly headers: readonly HeaderLine[]
}

/** A page's script fetches from an origin that is set up in some way. */
export interface CorsCase {
  readonly id: string
  /** Origins of the page, of the API, and of where a redirect leads to. */
  readonly page: string
  readonly api: string
  readonly end: string
  readonly fetch: {
    readonly method: string
    readonly headers: readonly HeaderLine[]
    readonly body: string
    readonly credentials: 'omit' | 'same-origin' | 'include'
  }
  /** The API's answers; a `Location` of '' stands for `end`'s address. */
  readonly preflight: Reply
  readonly actual: Reply
  /** What `end` answers, to anything, with 200. */
  readonly atEnd: readonly HeaderLine[]
  /** How often the script fetches: the second time the browser may know what is allowed. */
  readonly times: 1 | 2
}

/** One request as a server received it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly origin: string | null
  readonly asksMethod: string | null
  readonly asksHeaders: string | null
  readonly cookie: string | null
  readonly contentType: string | null
  readonly referer: string | null
}

/** What came of a case. */
export interface Came {
  /** Of each fetch: what reached a server, and the status that the script reads; null: it may not. */
  readonly fetches: readonly {
    readonly requests: readonly Seen[]
    readonly status: number | null
  }[]
  /** Names and hosts of the cookies in the end. */
  readonly jar: readonly string[]
}

const at = (origin: string, { id }: CorsCase, path: string) => `${origin}/${id}/${path}`

export const addresses = (one: CorsCase) => ({
  page: at(one.page, one, 'p'),
  api: at(one.api, one, 'api'),
  end: at(one.end, one, 'end'),
  /** Visited before, so that there are cookies to send. */
  visits: [at(one.api, one, 'visit'), at(one.end, one, 'visit')],
})

const plain: HeaderLine = ['Content-Type', 'text/html; charset=utf-8']

/** What the servers of a case answer, in either world. */
export function replyTo(one: CorsCase, method: string, url: string): Reply {
  const { origin, protocol, pathname } = new URL(url)
  const path = pathname.slice(pathname.lastIndexOf('/') + 1)
  if (path === 'visit') {
    const more = protocol === 'https:' ? '; SameSite=None; Secure' : ''
    return { status: 200, headers: [plain, ['Set-Cookie', `had=1; Path=/${more}`]] }
  }
  if (path === 'end') return { status: 200, headers: [plain, ...one.atEnd] }
  if (path !== 'api' || origin !== one.api) return { status: 200, headers: [plain] }
  const { status, headers } = method === 'OPTIONS' ? one.preflight : one.actual
  return {
    status,
    headers: [plain, ...headers.map((line) => (line[0] === 'Location' ? location(one) : line))],
  }
}

const location = (one: CorsCase): HeaderLine => ['Location', addresses(one).end]

/** The lines of a request that are compared. */
export function seenOf(method: string, url: string, headers: readonly HeaderLine[]): Seen {
  const of = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
  return {
    method,
    url,
    origin: of('origin'),
    asksMethod: of('access-control-request-method'),
    asksHeaders: of('access-control-request-headers'),
    cookie: of('cookie'),
    contentType: of('content-type'),
    referer: of('referer'),
  }
}
