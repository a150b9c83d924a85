import { isAddress } from '../http/site.ts'

export interface Promised {
  readonly name: string
  readonly value: string
  readonly secure: boolean
  readonly httpOnly: boolean
  /** The attributes as written; null: not there. */
  readonly domain: string | null
  readonly path: string | null
  readonly host: string
  readonly trustworthy: boolean
  readonly api: 'http' | 'script'
}

/** [PREFIX-1] A name that promises something must keep it (RFC 6265bis §4.1.3, §5.7 steps 20 to 22). */
export function keepsPrefix(cookie: Promised): boolean {
  const name = cookie.name.toLowerCase()
  // [PREFIX-2] A nameless cookie whose value looks like a promised name could pass for one.
  if (name === '') return !prefixes.some((prefix) => cookie.value.toLowerCase().startsWith(prefix))
  const secure = cookie.secure && cookie.trustworthy
  const hostOnly =
    ((cookie.domain ?? '') === '' || (isAddress(cookie.host) && cookie.domain === cookie.host)) &&
    cookie.path === '/'
  const fromHttp = cookie.httpOnly && cookie.api === 'http'
  // [PREFIX-3] Chromium has two more: `__Http-` and `__Host-Http-` (httpbis cookie layering).
  if (name.startsWith('__host-http-')) return secure && hostOnly && fromHttp
  if (name.startsWith('__host-')) return secure && hostOnly
  if (name.startsWith('__http-')) return secure && fromHttp
  if (name.startsWith('__secure-')) return secure
  return true
}

const prefixes = ['__secure-', '__host-', '__http-', '__host-http-']
