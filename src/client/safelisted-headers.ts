import type { HeaderLine } from '../http/message.ts'

/** Fetch, "CORS-safelisted request-header": what a form or a picture could have sent as well. */
const safeTypes = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
])

/** Bytes of one such value, and of all of them together. */
const maxValue = 128
const maxTogether = 1024

/**
 * The header names that a preflight must ask for, lower-cased and sorted (Fetch, "CORS-unsafe
 * request-header names").
 */
export function unsafeHeaderNames(headers: readonly HeaderLine[]): string[] {
  const safe = headers.filter(isSafelisted)
  const together = safe.reduce((sum, [, value]) => sum + value.length, 0)
  const unsafe = together > maxTogether ? headers : headers.filter((line) => !isSafelisted(line))
  return [...new Set(unsafe.map(([name]) => name.toLowerCase()))].sort()
}

function isSafelisted([name, value]: HeaderLine): boolean {
  if (value.length > maxValue) return false
  switch (name.toLowerCase()) {
    case 'accept':
      return !unsafeByte.test(value)
    case 'accept-language':
    case 'content-language':
      return /^[0-9A-Za-z *,\-.;=]*$/.test(value)
    case 'content-type':
      return !unsafeByte.test(value) && safeTypes.has(essenceOf(value))
    case 'range':
      // "Simple range header value": one range, with its first byte.
      return /^bytes=\d+-\d*$/i.test(value)
    default:
      return false
  }
}

/** Fetch, "CORS-unsafe request-header byte". */
const unsafeByte = /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/

/** Type and subtype of a MIME type, lower-cased. */
const essenceOf = (value: string) => (value.split(';')[0] ?? '').trim().toLowerCase()
