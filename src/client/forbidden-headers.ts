import type { HeaderLine } from '../http/message.ts'

/** Fetch, "forbidden request-header": the browser alone writes these. */
const forbidden = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
])

/** Fetch: where a method is named in a header, these may not be. */
const methodNames = /^x-(http-method|http-method-override|method-override)$/
const forbiddenMethods = /(^|,)\s*(connect|trace|track)\s*(,|$)/i

function isForbidden([name, value]: HeaderLine): boolean {
  const lower = name.toLowerCase()
  if (methodNames.test(lower)) return forbiddenMethods.test(value)
  return forbidden.has(lower) || /^(proxy|sec)-/.test(lower)
}

/** A script's headers: those that go out, and the names of those that the browser drops in silence. */
export function scriptHeaders(headers: readonly HeaderLine[]): {
  readonly headers: readonly HeaderLine[]
  readonly dropped: readonly string[]
} {
  return {
    headers: headers.filter((line) => !isForbidden(line)),
    dropped: headers.filter(isForbidden).map(([name]) => name),
  }
}
