import { headerValue } from '../http/headers.ts'
import type { HttpResponse } from '../http/message.ts'

export interface Redirect {
  readonly method: string
  readonly url: string
  readonly keepsBody: boolean
}

/** Where a response sends the client on to; null: nowhere (Fetch, "HTTP-redirect fetch"). */
export function redirectOf(method: string, url: string, response: HttpResponse): Redirect | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null
  const location = headerValue(response.headers, 'location')
  if (location === null || !URL.canParse(location, url)) return null
  const target = new URL(location, url)
  if (!/^https?:$/.test(target.protocol)) return null
  // The fragment of the address before is kept where the new one has none (step 12 of "HTTP fetch").
  if (target.hash === '') target.hash = new URL(url).hash
  const { status } = response
  const toGet =
    ((status === 301 || status === 302) && method === 'POST') ||
    (status === 303 && method !== 'GET' && method !== 'HEAD')
  return { method: toGet ? 'GET' : method, url: target.href, keepsBody: !toGet }
}
