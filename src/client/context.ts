import { isTrustworthy, siteOf, type RegistrableDomain } from '../http/site.ts'
import type { CookieContext, SiteContext } from '../jar/context.ts'
import type { CredentialsMode } from './cors.ts'

/** The true context of a request: who asks, from where, and by what road. */
export interface RequestContext {
  readonly url: string
  readonly method: string
  /** `document`: a top-level navigation. `frame`: a navigation in a frame. `resource`: anything else. */
  readonly destination: 'document' | 'frame' | 'resource'
  /** URL of the page or frame that asks; null: the address was typed. */
  readonly initiator: string | null
  /** URLs of the documents around the request, the top-level page first; empty for `document`. */
  readonly frames: readonly string[]
  /** Addresses asked before in the same chain of redirects, the first one first. */
  readonly chain: readonly string[]
  readonly credentials: CredentialsMode
  readonly preflight: boolean
  readonly thirdPartyCookies: 'allow' | 'block'
  readonly now: number
  readonly registrable: RegistrableDomain
}

/** What the jar has to know of it. */
export function cookieContext(request: RequestContext): CookieContext {
  const site = (url: string) => siteOf(url, request.registrable)
  const own = site(request.url)
  const [top] = request.frames
  // HTML "site for cookies": the top-level site, if every frame on the way down is of it.
  const frameSites = request.frames.map(site)
  const siteForCookies =
    top === undefined ? own : frameSites.every((one) => one === frameSites[0]) ? site(top) : null
  const sendSite = siteContext(request, own, siteForCookies)
  const thirdParty = siteForCookies !== own
  return {
    url: request.url,
    now: request.now,
    registrable: request.registrable,
    api: 'http',
    sendSite,
    // Chromium: the answer to a top-level navigation may set every kind of cookie.
    setSite: request.destination === 'document' ? 'strict' : sendSite,
    credentials: credentialsOf(request),
    blockedByPreferences: request.thirdPartyCookies === 'block' && thirdParty,
    partitionKey: {
      topLevelSite: top === undefined ? own : site(top),
      hasCrossSiteAncestor: thirdParty,
    },
  }
}

/** A script's access to `document.cookie` in the innermost of `frames`. */
export function scriptContext(
  frames: readonly [string, ...string[]],
  rest: Pick<RequestContext, 'thirdPartyCookies' | 'now' | 'registrable'>,
): CookieContext {
  const url = frames.at(-1) ?? frames[0]
  const context = cookieContext({
    ...rest,
    url,
    method: 'GET',
    destination: frames.length > 1 ? 'frame' : 'document',
    initiator: frames.length > 1 ? url : null,
    frames: frames.length > 1 ? frames : [],
    chain: [],
    credentials: 'include',
    preflight: false,
  })
  return { ...context, api: 'script', setSite: context.sendSite }
}

/** RFC 6265bis §5.2; Chromium: cookie_util ComputeSameSiteContextForRequest. */
function siteContext(
  { destination, initiator, method, registrable }: RequestContext,
  own: string,
  siteForCookies: string | null,
): SiteContext {
  if (siteForCookies !== own) return 'cross'
  // Who began the chain counts for its whole length; the addresses on the way do not.
  if (initiator === null || siteOf(initiator, registrable) === own) return 'strict'
  if (destination !== 'document') return 'cross'
  return method === 'GET' || method === 'HEAD' ? 'lax' : 'lax-unsafe'
}

/** Fetch, "HTTP-network-or-cache fetch": includeCredentials. */
function credentialsOf(request: RequestContext): CookieContext['credentials'] {
  if (request.preflight) return 'own:Preflight'
  if (request.destination !== 'resource' || request.credentials === 'include') return 'used'
  const asker = request.initiator === null ? null : new URL(request.initiator).origin
  const origins = [...request.chain, request.url].map((url) => new URL(url).origin)
  const sameOrigin = origins.every((origin) => origin === asker)
  return request.credentials === 'same-origin' && sameOrigin ? 'used' : 'own:CredentialsMode'
}

/**
 * Whether pages of https keep this from being loaded (Mixed Content §4.4): one on the way down is
 * enough. @param askers URLs of the documents around the request, and of the one that asks.
 */
export function isMixedContent(askers: readonly (string | null)[], url: string): boolean {
  return !isTrustworthy(url) && askers.some((one) => one !== null && one.startsWith('https:'))
}
