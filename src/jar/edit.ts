import { partitionOf, type Cookie } from './cookie.ts'
import type { RegistrableDomain } from '../http/site.ts'
import { allCookies, type Jar } from './contents.ts'
import { ofSite, sites, withSite } from './shelves.ts'
import { siteKey } from './store-cookie.ts'

/** What makes a cookie the one that it is. `partition` as `partitionOf` writes it. */
export interface CookieKey {
  readonly name: string
  readonly domain: string
  readonly path: string
  readonly partition?: string
}

const isIt = (cookie: Cookie, key: CookieKey) =>
  cookie.name === key.name &&
  cookie.domain === key.domain &&
  cookie.path === key.path &&
  partitionOf(cookie.partitionKey) === (key.partition ?? '')

export function findCookie(jar: Jar, key: CookieKey): Cookie | null {
  return allCookies(jar).find((cookie) => isIt(cookie, key)) ?? null
}

/** Without one cookie, as somebody deletes it by hand. */
export function withoutCookie(jar: Jar, key: CookieKey): Jar {
  let next = jar
  for (const [site, cookies] of sites(jar)) {
    const left = cookies.filter((cookie) => !isIt(cookie, key))
    if (left.length !== cookies.length) next = withSite(next, site, left)
  }
  return next
}

/**
 * With a cookie put in by hand, as its youngest: what stood under its key gives way. No rule is
 * asked, as where DevTools or a file of the profile is written to.
 */
export function withCookie(jar: Jar, cookie: Cookie, registrable: RegistrableDomain): Jar {
  const put = inPlace(jar, { ...cookie, serial: jar.serial, accessSerial: jar.serial }, registrable)
  return { ...put, serial: jar.serial + 1 }
}

/** With fields of one cookie written over; it keeps its age and place. */
export function withEdited(
  jar: Jar,
  key: CookieKey,
  cookie: Cookie,
  registrable: RegistrableDomain,
): Jar {
  return inPlace(withoutCookie(jar, key), cookie, registrable)
}

function inPlace(jar: Jar, cookie: Cookie, registrable: RegistrableDomain): Jar {
  const cleared = withoutCookie(jar, { ...cookie, partition: partitionOf(cookie.partitionKey) })
  const site = siteKey(cookie.domain, registrable)
  const cookies = [...ofSite(cleared, site), cookie].sort((a, b) => a.serial - b.serial)
  return withSite(cleared, site, cookies)
}

/** What is left when the browser's session ends (RFC 6265bis §5.7, "session cookies"). */
export function afterSession(jar: Jar): Jar {
  let next = jar
  for (const [site, cookies] of sites(jar)) {
    const left = cookies.filter(({ expires }) => expires !== null)
    if (left.length !== cookies.length) next = withSite(next, site, left)
  }
  return next
}
