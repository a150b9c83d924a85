import { isAddress } from '../http/site.ts'
import type { ParsedLine } from './parse.ts'

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

export function promisedIn(
  { name, value, attributes }: ParsedLine,
  at: Pick<Promised, 'host' | 'trustworthy' | 'api'>,
): Promised {
  return {
    name,
    value,
    secure: attributes.secure !== null,
    httpOnly: attributes.httponly !== null,
    domain: attributes.domain,
    path: attributes.path,
    ...at,
  }
}

export const keepsPrefix = (cookie: Promised): boolean => brokenPromises(cookie).length === 0

/** What a name promised and the cookie does not keep. `name`: a nameless cookie posing as one. */
export type Broken = 'Secure' | 'https' | 'no Domain' | 'Path=/' | 'HttpOnly' | 'server' | 'name'

/**
 * [PREFIX-1] A name that promises something must keep it (RFC 6265bis §4.1.3, §5.7 steps 20 to 22).
 * [PREFIX-3] Chromium has two more: `__Http-` and `__Host-Http-` (httpbis cookie layering).
 */
const promises: readonly (readonly [prefix: string, kept: readonly Broken[]])[] = [
  ['__host-http-', ['Secure', 'https', 'no Domain', 'Path=/', 'HttpOnly', 'server']],
  ['__host-', ['Secure', 'https', 'no Domain', 'Path=/']],
  ['__http-', ['Secure', 'https', 'HttpOnly', 'server']],
  ['__secure-', ['Secure', 'https']],
]

/** Most names promise nothing, and are not looked at further. */
export const mayPromise = (name: string): boolean => name === '' || name.startsWith('__')

export function brokenPromises(cookie: Promised): readonly Broken[] {
  if (!mayPromise(cookie.name)) return []
  const named = (text: string) =>
    promises.find(([prefix]) => text.toLowerCase().startsWith(prefix)) ?? null
  // [PREFIX-2] A nameless cookie whose value looks like a promised name could pass for one.
  if (cookie.name === '') return named(cookie.value) ? ['name'] : []
  const promise = named(cookie.name)
  return promise ? promise[1].filter((what) => !keeps(cookie, what)) : []
}

function keeps(cookie: Promised, what: Broken): boolean {
  switch (what) {
    case 'Secure':
      return cookie.secure
    case 'https':
      return cookie.trustworthy
    case 'no Domain':
      return (
        (cookie.domain ?? '') === '' || (isAddress(cookie.host) && cookie.domain === cookie.host)
      )
    case 'Path=/':
      return cookie.path === '/'
    case 'HttpOnly':
      return cookie.httpOnly
    case 'server':
      return cookie.api === 'http'
    case 'name':
      return false
  }
}
