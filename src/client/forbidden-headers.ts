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

/** What is left of a script's headers: the browser says nothing, and drops those that are its own. */
export function scriptHeaders(headers: readonly HeaderLine[]): readonly HeaderLine[] {
  return headers.filter(([name, value]) => {
    const lower = name.toLowerCase()
    if (methodNames.test(lower)) return !forbiddenMethods.test(value)
    return !forbidden.has(lower) && !/^(proxy|sec)-/.test(lower)
  })
}
