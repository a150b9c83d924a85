import type { HttpRequest, HttpResponse } from '../http/message.ts'

/** All virtual headers travel together in this one. */
export const envelopeHeader = 'x-virtual'
/** Set by our service worker on what it would not let through to the network. */
export const absentHeader = 'x-virtual-absent'

/** Header blocks have limits (8 kB on many a way): what is longer travels in the body. */
const maxHeader = 6000

/** What a real fetch, or its answer, is made of. */
export interface Sealed {
  readonly header: string
  readonly body: string
}

/** [status or method and URL, headers], and the body, either apart or all together. */
function seal(start: readonly unknown[], body: string): Sealed {
  const header = encodeURIComponent(JSON.stringify(start))
  return header.length <= maxHeader
    ? { header, body }
    : { header: 'body', body: JSON.stringify([start, body]) }
}

function open({ header, body }: Sealed): readonly [start: unknown, body: string] {
  if (header !== 'body') return [JSON.parse(decodeURIComponent(header)), body]
  const whole: unknown = JSON.parse(body)
  const [start, inner] = Array.isArray(whole) ? whole : []
  return [start, String(inner)]
}

export const sealRequest = ({ method, url, headers, body }: HttpRequest): Sealed =>
  seal([method, url, headers], body)

export const sealResponse = ({ status, headers, body }: HttpResponse): Sealed =>
  seal([status, headers], body)

export function openRequest(sealed: Sealed): HttpRequest {
  const [start, body] = open(sealed)
  // Sealed by `sealRequest` above, on the same page: the shape is known.
  const [method, url, headers] = start as [string, string, HttpRequest['headers']]
  return { method, url, headers, body }
}

export function openResponse(sealed: Sealed): HttpResponse {
  const [start, body] = open(sealed)
  // Sealed by `sealResponse` above, on the same page: the shape is known.
  const [status, headers] = start as [number, HttpResponse['headers']]
  return { status, headers, body }
}
