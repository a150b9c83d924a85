import { combinedValue } from '../http/headers.ts'
import type { HeaderLine, HttpResponse } from '../http/message.ts'
import { allowsMethod, disallowedHeader, type CredentialsMode } from './cors.ts'

/** What a preflight allowed, for a while. */
interface Allowed {
  readonly origin: string
  readonly url: string
  readonly credentials: CredentialsMode
  /** ms since the epoch. */
  readonly until: number
  readonly response: HttpResponse
}

/** A browser's answers to its preflights (Fetch, "CORS-preflight cache"). */
export type PreflightCache = readonly Allowed[]

/** Without Access-Control-Max-Age, seconds (Fetch, "CORS-preflight fetch"). */
const usualAge = 5
/** Chromium keeps none longer, seconds (network::cors, kMaxPreflightAge). */
const longestAge = 7200

export interface Asking {
  readonly url: string
  readonly method: string
  readonly headers: readonly HeaderLine[]
  readonly credentials: CredentialsMode
}

/** Whether the browser knows already that this may be asked. */
export function knowsAllowed(
  cache: PreflightCache,
  origin: string,
  asking: Asking,
  now: number,
): boolean {
  return cache.some(
    (one) =>
      one.origin === origin &&
      one.url === asking.url &&
      one.credentials === asking.credentials &&
      one.until > now &&
      allowsMethod(one.response, asking.method, asking.credentials) &&
      disallowedHeader(one.response, asking.headers, asking.credentials) === null,
  )
}

/** The cache with the answer of a preflight that succeeded. */
export function withAllowed(
  cache: PreflightCache,
  origin: string,
  { url, credentials }: Asking,
  response: HttpResponse,
  now: number,
): PreflightCache {
  const until = now + maxAge(response) * 1000
  return [...cache.filter((one) => one.until > now), { origin, url, credentials, until, response }]
}

function maxAge(response: HttpResponse): number {
  const text = combinedValue(response.headers, 'access-control-max-age')?.trim() ?? ''
  return /^-?\d+$/.test(text) ? Math.max(0, Math.min(Number(text), longestAge)) : usualAge
}
