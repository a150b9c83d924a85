import { addressOf } from '../http/address.ts'
import type { Jar } from './contents.ts'
import type { CookieContext } from './context.ts'
import type { Cookie } from './cookie.ts'
import { hasRawBytes } from './raw-bytes.ts'
import { judgeSending } from './send-cookies.ts'
import { rowOf } from './row.ts'
import { ofSite, sites, withRow, withSite } from './shelves.ts'
import { alive, siteKey, storeCookie } from './store-cookie.ts'
import type { SendVerdict, SetVerdict } from './verdict.ts'

/**
 * The Set-Cookie lines of one response, or what a script assigns to `document.cookie`.
 * @param skew client's clock minus the server's `Date`, ms.
 */
export function setCookies(
  jar: Jar,
  lines: readonly string[],
  context: CookieContext,
  skew = 0,
): { readonly jar: Jar; readonly verdicts: readonly SetVerdict[] } {
  let next = jar
  const verdicts = lines.map((line) => {
    const stored = storeCookie(next, line, context, skew)
    next = stored.jar
    return stored.verdict
  })
  return { jar: next, verdicts }
}

export interface Chosen {
  /** With the times of access moved on. */
  readonly jar: Jar
  readonly sent: readonly Cookie[]
  /** The `Cookie` header; null: none is sent. */
  readonly header: string | null
  readonly verdicts: readonly SendVerdict[]
}

/** The cookies that go along with a request, and why the others of its site do not. */
export function cookiesFor(jar: Jar, context: CookieContext): Chosen {
  const verdicts = judgeSending(jar, context)
  const sent = verdicts.filter(({ outcome }) => outcome === 'sent').map(({ cookie }) => cookie)
  return { jar: touched(jar, sent, context), sent, header: headerOf(sent), verdicts }
}

/** `document.cookie`, as a script in the document at `context.url` reads it. */
export function documentCookie(jar: Jar, context: CookieContext): string {
  const text = headerOf(cookiesFor(jar, { ...context, api: 'script' }).sent) ?? ''
  // [BYTES-2] Chromium: what is not UTF-8 as a whole is not given to scripts at all.
  return hasRawBytes(text) ? '' : text
}

/** Without the cookies whose time has come. */
export function expire(jar: Jar, now: number): Jar {
  let next = jar
  for (const [site, cookies] of sites(jar)) {
    const left = cookies.filter((cookie) => alive(cookie, now))
    if (left.length !== cookies.length) next = withSite(next, site, left)
  }
  return next
}

/** A nameless cookie is sent as its bare value (RFC 6265bis §5.8.3, step 4). */
function headerOf(cookies: readonly Cookie[]): string | null {
  let header: string | null = null
  for (const { name, value } of cookies) {
    const pair = name === '' ? value : `${name}=${value}`
    header = header === null ? pair : `${header}; ${pair}`
  }
  return header
}

/** [SEND-3] Chromium notes an access once a minute at the most (kDefaultAccessUpdateThreshold). */
const accessStep = 60 * 1000

function touched(jar: Jar, sent: readonly Cookie[], { now, url, registrable }: CookieContext): Jar {
  const isStale = ({ accessedAt }: Cookie) => now - accessedAt > accessStep
  if (!sent.some(isStale)) return jar
  const stale = new Set(sent.filter(isStale))
  const site = siteKey(addressOf(url).hostname, registrable)
  const cookies = ofSite(jar, site).map((cookie) =>
    stale.has(cookie) ? { ...cookie, accessedAt: now, accessSerial: jar.serial } : cookie,
  )
  return withRow(jar, site, rowOf(cookies), jar.serial + 1)
}
