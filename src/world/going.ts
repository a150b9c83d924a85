import type { RequestContext } from '../client/context.ts'
import type { Ask } from '../client/front-end.ts'
import { clockOf, type Live } from './live.ts'

/** One request of a client, on its way through preflight and redirects. */
export interface Going extends Ask {
  readonly action: number
  readonly client: string
  /** URL of the page or frame that asks; null: the address was typed, or a program asks. */
  readonly initiator: string | null
  /** URLs of the documents around it, the page first; empty for the page's own navigation. */
  readonly frames: readonly string[]
  /** The frame that asks or is loaded, from 0; null: the page itself. */
  readonly frame: number | null
  /** Addresses asked before this one in the same chain of redirects, the first one first. */
  readonly chain: readonly string[]
  readonly follows: number | null
  /** Names of the headers that the script asked for in vain: they are the browser's own. */
  readonly dropped: readonly string[]
  /** Whether the page that comes gets a place of its own in the history. */
  readonly history: 'push' | 'keep'
  /** The exchange that brought the document that asks; null: none, or it does not matter. */
  readonly forPage: number | null
}

/** What a request has where nothing else is said: typed, to be shown in the window. */
export const typed = {
  by: 'address',
  method: 'GET',
  headers: [],
  body: '',
  credentials: 'include',
  initiator: null,
  frames: [],
  frame: null,
  chain: [],
  follows: null,
  dropped: [],
  history: 'push',
  forPage: null,
} as const

export function isNavigation({ by }: Going): boolean {
  switch (by) {
    case 'address':
    case 'link':
    case 'form':
    case 'frame':
      return true
    case 'fetch':
    case 'image':
    case 'asset':
    case 'program':
      return false
  }
}

/** Where SameSite and the third-party rules look: a program has no page that could be a stranger. */
function destinationOf(going: Going): RequestContext['destination'] {
  if (going.by === 'program') return 'document'
  if (!isNavigation(going)) return 'resource'
  return going.frame === null ? 'document' : 'frame'
}

/** The true context of a request. */
export function contextOf(live: Live, going: Going, preflight = false): RequestContext {
  const { url, method, initiator, frames, chain, credentials, client } = going
  const settings = live.world.clients.find(({ id }) => id === client)
  return {
    url,
    method,
    destination: destinationOf(going),
    initiator,
    frames,
    chain,
    credentials,
    preflight,
    thirdPartyCookies: settings?.kind === 'browser' ? settings.thirdPartyCookies : 'allow',
    now: clockOf(live, client),
    registrable: live.registrable,
  }
}

const originOf = (going: Going) => new URL(going.initiator ?? going.url).origin

/** Only a script's fetch asks for leave to read: its mode is `cors` (Fetch, "request mode"). */
export function isCors(going: Going): boolean {
  const { by, url, chain } = going
  return by === 'fetch' && [url, ...chain].some((one) => new URL(one).origin !== originOf(going))
}

/**
 * What `Origin` says: `null` once a redirect led from one strange origin to another (Fetch,
 * "redirect-tainted origin" and "serializing a request origin").
 */
export function originHeader(going: Going): string {
  const own = originOf(going)
  const addresses = [...going.chain, going.url].map((url) => new URL(url).origin)
  const tainted = addresses.some((origin, place) => {
    const next = addresses[place + 1]
    return next !== undefined && next !== origin && origin !== own
  })
  return tainted ? 'null' : own
}
