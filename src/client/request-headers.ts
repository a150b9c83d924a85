import type { HeaderLine } from '../http/message.ts'

export interface Sender {
  /** URL of the page that asks; null: the address was typed. */
  readonly initiator: string | null
  readonly navigation: boolean
  /** What `Origin` says: the asker's origin, or `null` after redirects over strange origins. */
  readonly origin: string | null
  /** It asks for leave to read the answer (Fetch, "CORS request"). */
  readonly cors: boolean
}

/** The headers a browser puts on a request, but for `Cookie` (Fetch, "HTTP-network-or-cache fetch"). */
export function requestHeaders(
  method: string,
  url: string,
  own: readonly HeaderLine[],
  body: string,
  sender: Sender,
): HeaderLine[] {
  const target = new URL(url)
  const headers: HeaderLine[] = [
    ['Host', target.host],
    ['Accept', sender.navigation ? 'text/html,application/xhtml+xml,*/*;q=0.8' : '*/*'],
    ...own,
  ]
  if (body !== '' || method === 'POST' || method === 'PUT')
    headers.push(['Content-Length', String(new TextEncoder().encode(body).length)])
  if (sender.initiator === null) return headers
  const initiator = new URL(sender.initiator)
  // Fetch, "append a request `Origin` header": CORS requests, and methods that change something.
  if (sender.cors || !['GET', 'HEAD'].includes(method))
    headers.push(['Origin', sender.origin ?? 'null'])
  const referrer = referrerFor(initiator, target)
  if (referrer) headers.push(['Referer', referrer])
  return headers
}

/** The default policy, strict-origin-when-cross-origin (Referrer Policy §3.7). */
export function referrerFor(from: URL, to: URL): string | null {
  if (from.protocol === 'https:' && to.protocol === 'http:') return null
  if (from.origin !== to.origin) return `${from.origin}/`
  return from.origin + from.pathname + from.search
}
