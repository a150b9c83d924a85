import type { Session } from './connection.ts'

/** `Network.Cookie`, as far as a case tells of it. */
export interface ProtocolCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly size: number
  /** s since the epoch; -1 for a session cookie. */
  readonly expires: number
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite?: string
  readonly priority: string
  readonly sourceScheme: string
  readonly sourcePort: number
  readonly partitionKey?: {
    readonly topLevelSite: string
    readonly hasCrossSiteAncestor: boolean
  }
}

export interface Associated {
  readonly cookie: ProtocolCookie
  readonly blockedReasons: readonly string[]
}

export interface BlockedLine {
  readonly cookieLine: string
  readonly blockedReasons: readonly string[]
}

/** What the protocol told of one request; of a chain of redirects, of its last hop. */
export interface Exchange {
  readonly requestId: string
  /** Hops so far; each has its own pair of `ExtraInfo` events. */
  readonly hops: number
  readonly associated: readonly (readonly Associated[])[]
  readonly blocked: readonly (readonly BlockedLine[])[]
  readonly ended: boolean
  /** The first network error, or why the request was never made. */
  readonly failed: string | null
}

const started = (requestId: string): Exchange => ({
  requestId,
  hops: 0,
  associated: [],
  blocked: [],
  ended: false,
  failed: null,
})

/** All is told: a failed request had no response whose cookies could be told of. */
const isComplete = ({ hops, associated, blocked, ended, failed }: Exchange) =>
  failed === mixedContent ||
  (ended && associated.length >= hops && (failed !== null || blocked.length >= hops))

const mixedContent = 'mixed-content'

export interface Traffic {
  /**
   * The request whose address holds this mark, once all is told of it.
   * @param first the mark of the first hop, where the chain may end before its last one.
   */
  completed(mark: string, first?: string): Promise<Exchange>
  /** The page of this loader (a navigation's request id) has been parsed. */
  parsed(loaderId: string): Promise<void>
  forget(): void
}

/** Listens to the requests of a tab. `Network` and `Page` (with life cycle events) are enabled. */
export function watchTraffic(session: Session): Traffic {
  const exchanges = new Map<string, Exchange>()
  const marks = new Map<string, string>()
  const parsed = new Set<string>()
  const waiting = new Set<() => void>()

  const change = (requestId: string, by: (one: Exchange) => Partial<Exchange>) => {
    const one = exchanges.get(requestId) ?? started(requestId)
    exchanges.set(requestId, { ...one, ...by(one) })
  }

  session.listen(({ method, params }) => {
    // The protocol's own shapes, of the events named below alone.
    const event = params as {
      requestId: string
      loaderId: string
      url: string
      name: string
      request: { url: string }
      associatedCookies: Associated[]
      blockedCookies: BlockedLine[]
      errorText: string
      type: string
      blockedReason?: string
    }
    const { requestId } = event
    if (method === 'Network.requestWillBeSent') {
      const mark = markOf(event.request.url)
      if (mark === null) return
      marks.set(mark, requestId)
      change(requestId, ({ hops }) => ({ hops: hops + 1 }))
    } else if (method === 'Page.frameStartedNavigating') {
      // A frame that may not be loaded never becomes a request; its loader only fails.
      const mark = markOf(event.url)
      if (mark !== null) marks.set(mark, event.loaderId)
    } else if (method === 'Network.requestWillBeSentExtraInfo')
      change(requestId, (one) => ({ associated: [...one.associated, event.associatedCookies] }))
    else if (method === 'Network.responseReceivedExtraInfo')
      change(requestId, (one) => ({ blocked: [...one.blocked, event.blockedCookies] }))
    else if (method === 'Network.loadingFinished') change(requestId, () => ({ ended: true }))
    else if (method === 'Network.loadingFailed')
      change(requestId, ({ failed }) => ({
        ended: true,
        failed: failed ?? failure(event),
      }))
    else if (method === 'Page.lifecycleEvent' && event.name === 'DOMContentLoaded')
      parsed.add(event.loaderId)
    else return
    for (const look of waiting) look()
  })

  /** Resolves as soon as `find` finds. */
  const until = <Found>(find: () => Found | null) =>
    new Promise<Found>((resolve) => {
      const look = () => {
        const found = find()
        if (found === null) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })

  return {
    completed: (mark, first) =>
      until(() => {
        const one = exchanges.get(marks.get(mark) ?? '')
        if (one) return isComplete(one) ? one : null
        const begun = first === undefined ? null : exchanges.get(marks.get(first) ?? '')
        return begun?.failed === undefined || begun.failed === null ? null : begun
      }),
    parsed: async (loaderId) => {
      await until(() => (parsed.has(loaderId) ? true : null))
    },
    forget() {
      exchanges.clear()
      marks.clear()
      parsed.clear()
      waiting.clear()
    },
  }
}

/** The protocol has no word for a frame that is refused before it, or its next hop, is asked for. */
function failure(event: { errorText: string; type: string; blockedReason?: string }): string {
  if (event.type === 'Document' && event.errorText === 'net::ERR_ABORTED') return mixedContent
  return event.blockedReason ?? event.errorText
}

/** Requests of a case carry their mark as a query. */
export const marked = (url: string, mark: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}m=${mark}`

export function markOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get('m') : null
}
