import { combinedValue } from '../http/headers.ts'
import type { HeaderLine, HttpRequest, HttpResponse } from '../http/message.ts'
import { referrerFor } from './request-headers.ts'
import { unsafeHeaderNames } from './safelisted-headers.ts'

/** `credentials` of a fetch (Fetch, "credentials mode"). */
export type CredentialsMode = 'omit' | 'same-origin' | 'include'

/** Fetch, "CORS-safelisted method", and those that `fetch` upper-cases. */
const safeMethods = new Set(['GET', 'HEAD', 'POST'])
/** Whether a cross-origin fetch asks first (Fetch, "HTTP fetch", step 6: CORS-preflight). */
export function needsPreflight(method: string, headers: readonly HeaderLine[]): boolean {
  return !safeMethods.has(method) || unsafeHeaderNames(headers).length > 0
}

/**
 * The question itself: it never carries cookies (Fetch, "CORS-preflight fetch").
 * @param initiator URL of the page that asks.
 */
export function preflightFor(
  method: string,
  url: string,
  origin: string,
  headers: readonly HeaderLine[],
  initiator: string,
): Omit<HttpRequest, 'body'> {
  const names = unsafeHeaderNames(headers)
  const referrer = referrerFor(new URL(initiator), new URL(url))
  return {
    method: 'OPTIONS',
    url,
    headers: [
      ['Host', new URL(url).host],
      ['Accept', '*/*'],
      ['Access-Control-Request-Method', method],
      ...(names.length ? [['Access-Control-Request-Headers', names.join(',')] as const] : []),
      ['Origin', origin],
      ...(referrer === null ? [] : [['Referer', referrer] as const]),
    ],
  }
}

/** Which condition of CORS was not met; null: all were. */
export type CorsObstacle =
  | 'no-allow-origin'
  | 'wildcard-with-credentials'
  | 'other-origin'
  | 'no-allow-credentials'
  | 'preflight-status'
  | 'unreadable-list'
  | 'method-not-allowed'
  | 'header-not-allowed'

/** Fetch, "CORS check". `origin`: the asking page's. */
export function corsCheck(
  response: HttpResponse,
  origin: string,
  credentials: CredentialsMode,
): CorsObstacle | null {
  const allowed = combinedValue(response.headers, 'access-control-allow-origin')
  if (allowed === null) return 'no-allow-origin'
  if (allowed === '*') return credentials === 'include' ? 'wildcard-with-credentials' : null
  if (allowed !== origin) return 'other-origin'
  if (credentials !== 'include') return null
  return combinedValue(response.headers, 'access-control-allow-credentials') === 'true'
    ? null
    : 'no-allow-credentials'
}

/** What must hold of a preflight's answer (Fetch, "CORS-preflight fetch", step 7). */
export function preflightCheck(
  response: HttpResponse,
  asked: { readonly method: string; readonly headers: readonly HeaderLine[] },
  origin: string,
  credentials: CredentialsMode,
): CorsObstacle | null {
  const obstacle = corsCheck(response, origin, credentials)
  if (obstacle) return obstacle
  if (response.status < 200 || response.status > 299) return 'preflight-status'
  if (!['methods', 'headers'].every((list) => isReadable(response, `access-control-allow-${list}`)))
    return 'unreadable-list'
  if (!allowsMethod(response, asked.method, credentials)) return 'method-not-allowed'
  return disallowedHeader(response, asked.headers, credentials) === null
    ? null
    : 'header-not-allowed'
}

const listed = (response: HttpResponse, name: string) =>
  (combinedValue(response.headers, name) ?? '').split(',').map((item) => item.trim())

/** Names between commas, or the whole answer is none (Fetch, "extract header list values"). */
const isReadable = (response: HttpResponse, name: string) =>
  listed(response, name).every((item) => /^[\w!#$%&'*+.^`|~-]*$/.test(item))

/** `*` stands for every method only where no credentials take part; names compare with case. */
export function allowsMethod(
  response: HttpResponse,
  method: string,
  credentials: CredentialsMode,
): boolean {
  const methods = listed(response, 'access-control-allow-methods')
  return (
    safeMethods.has(method) ||
    methods.includes(method) ||
    (credentials !== 'include' && methods.includes('*'))
  )
}

/** The first header that a preflight's answer does not allow; null: it allows them all. */
export function disallowedHeader(
  response: HttpResponse,
  headers: readonly HeaderLine[],
  credentials: CredentialsMode,
): string | null {
  const names = listed(response, 'access-control-allow-headers').map((name) => name.toLowerCase())
  // `Authorization` is never covered by the wildcard (Fetch, "CORS non-wildcard request-header name").
  const wildcard = credentials !== 'include' && names.includes('*')
  return (
    unsafeHeaderNames(headers).find(
      (name) => !names.includes(name) && !(wildcard && name !== 'authorization'),
    ) ?? null
  )
}
