import type { Cookie } from './cookie.ts'
import { leastRecent } from './evict.ts'
import { sites, withSite, type Shelves } from './shelves.ts'

/** Cookies of all sites together, partitioned ones apart (Chromium: kMaxCookies, kPurgeCookies). */
const allMax = 3300
const allPurge = 300
/** ms since the last access: younger ones stay, however many (kSafeFromGlobalPurgeDays). */
const safeAge = 30 * 24 * 60 * 60 * 1000

/**
 * [EVICT-4] The jar without what is too much and long unused, the cookies without Secure first
 * (net/cookies/cookie_monster.cc, GarbageCollect).
 */
export function evictOld(jar: Shelves, now: number): Shelves {
  const safe = now - safeAge
  if (jar.size <= allMax || jar.oldestAccess >= safe) return jar
  const all = [...sites(jar)].flatMap(([, cookies]) => cookies)
  const loose = all.filter(({ partitionKey }) => partitionKey === null).sort(leastRecent)
  const gone = loose.length > allMax ? tooOld(loose, safe) : new Set<Cookie>()
  let next = jar
  for (const [site, cookies] of sites(jar)) {
    const left = cookies.filter((cookie) => !gone.has(cookie))
    if (left.length !== cookies.length) next = withSite(next, site, left)
  }
  const oldest = loose.find((cookie) => !gone.has(cookie))
  return { ...next, oldestAccess: oldest?.accessedAt ?? now }
}

/** @param cookies the longest unused first. */
function tooOld(cookies: readonly Cookie[], safe: number): ReadonlySet<Cookie> {
  const goal = cookies.length - (allMax - allPurge)
  const isOld = ({ accessedAt }: Cookie) => accessedAt < safe
  const plain = cookies
    .filter(({ secure }) => !secure)
    .slice(0, goal)
    .filter(isOld)
  const secure = cookies
    .filter((cookie) => cookie.secure)
    .slice(0, goal - plain.length)
    .filter(isOld)
  return new Set([...plain, ...secure])
}
