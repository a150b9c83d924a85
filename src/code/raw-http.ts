import type { HeaderLine, HttpRequest, HttpResponse } from '../http/message.ts'
import { statusCodes } from '../server/node/status-codes.ts'

/** A request as HTTP/1.1 writes it (RFC 9112 §3): start line, headers, an empty line, the body. */
export function rawRequest(request: HttpRequest): string {
  return requestHead(request) + request.body
}

/** A response as HTTP/1.1 writes it (RFC 9112 §4). */
export function rawResponse(response: HttpResponse): string {
  return responseHead(response) + response.body
}

export function requestHead({ method, url, headers }: HttpRequest): string {
  const { pathname, search } = new URL(url)
  return head(`${method} ${pathname}${search} HTTP/1.1`, headers)
}

export function responseHead({ status, headers }: HttpResponse): string {
  return head(`HTTP/1.1 ${status} ${statusText(status)}`, headers)
}

/** Empty for a status that IANA does not list. */
export const statusText = (status: number): string => statusCodes[status] ?? ''

function head(start: string, headers: readonly HeaderLine[]): string {
  return [start, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
}
