import { cookieSize, type Cookie, type Priority } from './cookie.ts'

/** [EVICT-1] Cookies of one site (Chromium: kDomainMaxCookies, kDomainPurgeCookies). */
export const siteMax = 180
const sitePurge = 30
/** [EVICT-3] Of one site in one partition: so many, and so many bytes. */
const partitionMax = 180
const partitionMaxBytes = 10 * 1024

const protectedOf: Readonly<Record<Priority, number>> = { Low: 30, Medium: 50, High: 70 }

/** [EVICT-2] Chromium's purge rounds: which priority, and whether Secure ones are spared. */
const rounds: readonly (readonly [Priority, boolean])[] = [
  ['Low', true],
  ['Low', false],
  ['Medium', true],
  ['High', true],
  ['Medium', false],
  ['High', false],
]

/** Removes what is too much of one site's unpartitioned cookies. */
export function evict(cookies: readonly Cookie[]): readonly Cookie[] {
  if (cookies.length <= siteMax) return cookies
  let left = [...cookies].sort(leastRecent)
  let goal = cookies.length - (siteMax - sitePurge)
  for (const [priority, sparesSecure] of rounds) {
    const gone = new Set(purge(left, priority, sparesSecure, goal))
    goal -= gone.size
    left = left.filter((cookie) => !gone.has(cookie))
  }
  const kept = new Set(left)
  return cookies.filter((cookie) => kept.has(cookie))
}

function purge(
  cookies: readonly Cookie[],
  priority: Priority,
  sparesSecure: boolean,
  goal: number,
): Cookie[] {
  const all = cookies.filter((cookie) => cookie.priority === priority)
  const spare = protectedOf[priority]
  if (all.length <= spare) return []
  const secure = sparesSecure ? all.filter((cookie) => cookie.secure).length : 0
  const mayGo = all.length - Math.max(secure, spare)
  return all
    .filter((cookie) => !(sparesSecure && cookie.secure))
    .slice(0, Math.max(0, Math.min(goal, mayGo)))
}

/** Removes the longest unused of one site's cookies in one partition until they fit. */
export function evictPartition(cookies: readonly Cookie[]): readonly Cookie[] {
  const left = [...cookies].sort(leastRecent)
  let bytes = cookies.reduce((sum, cookie) => sum + cookieSize(cookie), 0)
  while (left.length > partitionMax || bytes > partitionMaxBytes) {
    const gone = left.shift()
    bytes -= gone ? cookieSize(gone) : bytes
  }
  if (left.length === cookies.length) return cookies
  const kept = new Set(left)
  return cookies.filter((cookie) => kept.has(cookie))
}

/** [EVICT-5] Of equal times of access the order; then the age (Chromium: LRUCookieSorter). */
export const leastRecent = (a: Cookie, b: Cookie) =>
  a.accessedAt - b.accessedAt ||
  a.accessSerial - b.accessSerial ||
  a.createdAt - b.createdAt ||
  a.serial - b.serial
