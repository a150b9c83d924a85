import type { Session } from '../truth/connection.ts'

/** One request that a real server answered, as the DevTools protocol tells of it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly cookie: string | null
  readonly status: number
  readonly setCookies: readonly string[]
  /** Of the answer, ms since the epoch. */
  readonly date: number
}

interface Answer {
  status: number
  readonly setCookies: readonly string[]
  readonly date: number
  taken: boolean
}

interface Request {
  readonly hops: { readonly method: string; readonly url: string }[]
  readonly sent: { readonly cookie: string | null }[]
  readonly got: Answer[]
  open: boolean
}

/** What goes over the wire of one tab. */
export interface Log {
  /** How many answers have not been taken yet. */
  waiting(): number
  /** What was answered since one last took it. */
  take(): readonly Seen[]
  /** What failed since one last asked, as Chromium says it. */
  failures(): readonly string[]
  /** Requests under way, but for preflights, of whose end the protocol tells nothing. */
  open(): number
}

/** @param counts whether a request is looked at, by its address. */
export function keepLog(session: Session, counts: (url: string) => boolean): Log {
  const requests = new Map<string, Request>()
  const failures: string[] = []
  const of = (id: string) => {
    const known = requests.get(id) ?? { hops: [], sent: [], got: [], open: true }
    requests.set(id, known)
    return known
  }
  session.listen(({ method, params }) => {
    // The protocol's own shapes, of the events named below alone.
    const event = params as {
      requestId: string
      request: { method: string; url: string }
      headers: Record<string, string>
      statusCode: number
      response: { status: number }
      errorText?: string
      type: string
    }
    const header = (name: string) =>
      Object.entries(event.headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null
    if (method === 'Network.requestWillBeSent') {
      const request = of(event.requestId)
      request.hops.push({ method: event.request.method, url: event.request.url })
      request.open = event.type !== 'Preflight'
    }
    if (method === 'Network.requestWillBeSentExtraInfo')
      of(event.requestId).sent.push({ cookie: header('cookie') })
    else if (method === 'Network.responseReceivedExtraInfo')
      of(event.requestId).got.push({
        status: event.statusCode,
        setCookies: header('set-cookie')?.split('\n') ?? [],
        date: Date.parse(header('date') ?? ''),
        taken: false,
      })
    else if (method === 'Network.responseReceived') {
      // What the browser's cache was told to use again counts as what it is for the page.
      const last = of(event.requestId).got.at(-1)
      if (last?.status === 304) last.status = event.response.status
    } else if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') {
      const request = of(event.requestId)
      request.open = false
      if (event.errorText !== undefined)
        failures.push(`${request.hops.at(-1)?.url}: ${event.errorText}`)
    }
  })
  const untaken = () =>
    [...requests.values()].flatMap(({ hops, sent, got }) =>
      got.flatMap((answer, place) => {
        const asked = hops[place]
        return asked && !answer.taken && counts(asked.url)
          ? [{ asked, cookie: sent[place]?.cookie ?? null, answer }]
          : []
      }),
    )
  return {
    waiting: () => untaken().length,
    take: () =>
      untaken().map(({ asked, cookie, answer }) => {
        answer.taken = true
        const { status, setCookies, date } = answer
        return { ...asked, cookie, status, setCookies, date }
      }),
    failures: () => failures.splice(0),
    open: () => [...requests.values()].filter(({ open, hops }) => open && hops.length > 0).length,
  }
}
