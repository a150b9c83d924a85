import { headerValue } from '../http/headers.ts'
import type { HttpRequest, HttpResponse } from '../http/message.ts'

/** An answer that a cache gives to whoever asks for the same address. */
export interface Kept {
  readonly response: HttpResponse
  /** The exchange that it came with. */
  readonly exchange: number
  /** ms since the epoch. */
  readonly since: number
  readonly until: number
}

/** By method and URL: a cache set up badly looks at nothing else. */
export type SharedCache = Readonly<Record<string, Kept>>

/** So long it keeps what says nothing of itself, ms (nginx: `proxy_cache_valid 200 1m`). */
const usual = 60_000

const keyOf = ({ method, url }: HttpRequest) => `${method} ${url}`

export function cached(cache: SharedCache, request: HttpRequest, now: number): Kept | null {
  const kept = Object.hasOwn(cache, keyOf(request)) ? cache[keyOf(request)] : undefined
  return kept && kept.until > now ? kept : null
}

/** The kept answer as it is given out again (RFC 9111 §5.1: `Age` in seconds). */
export function fromCache({ response, since }: Kept, now: number): HttpResponse {
  const age: readonly [string, string] = ['Age', String(Math.floor((now - since) / 1000))]
  return { ...response, headers: [...response.headers, age] }
}

/** Until when an answer may be kept; null: not at all (RFC 9111 §3, §4.2.1, but for Set-Cookie). */
export function keepableUntil(
  request: HttpRequest,
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  now: number,
): number | null {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || status !== 200) return null
  const control = (headerValue(headers, 'cache-control') ?? '').toLowerCase()
  if (/\b(no-store|no-cache|private)\b/.test(control)) return null
  const age = /\bs-maxage=(\d+)/.exec(control)?.[1] ?? /\bmax-age=(\d+)/.exec(control)?.[1]
  if (age !== undefined) return Number(age) > 0 ? now + Number(age) * 1000 : null
  const expires = headerValue(headers, 'expires')
  if (expires === null) return now + usual
  const date = Date.parse(expires)
  return date > now ? date : null
}

export function withKept(cache: SharedCache, request: HttpRequest, kept: Kept): SharedCache {
  return { ...cache, [keyOf(request)]: kept }
}
