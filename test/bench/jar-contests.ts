import { CookieJar } from 'tough-cookie'
import { loadPublicSuffixes } from '../../src/http/public-suffixes.ts'
import type { RegistrableDomain } from '../../src/http/site.ts'
import type { CookieContext } from '../../src/jar/context.ts'
import { emptyJar, type Jar } from '../../src/jar/contents.ts'
import { cookiesFor, setCookies } from '../../src/jar/jar.ts'
import type { Contest } from './contest.ts'

/** As a browser would use it; both keep the public suffix list's rules. */
const settings = { looseMode: true, prefixSecurity: 'strict' } as const

interface Arrival {
  readonly url: string
  readonly line: string
}

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=86400'

/** So many cookies, 50 a site. */
function arrivals(count: number): readonly [Arrival, ...Arrival[]] {
  const arrival = (at: number) => ({
    url: `https://www.shop${Math.floor(at / 50)}.example/cart`,
    line: `name${at % 50}=s%3A${'x'.repeat(60)}${at}; ${attributes}`,
  })
  return [arrival(0), ...Array.from({ length: count - 1 }, (_, at) => arrival(at + 1))]
}

function contextOf(url: string, registrable: RegistrableDomain): CookieContext {
  return {
    url,
    now: Date.now(),
    registrable,
    api: 'http',
    sendSite: 'strict',
    setSite: 'strict',
    credentials: 'used',
    blockedByPreferences: false,
    partitionKey: { topLevelSite: 'https://shop0.example', hasCrossSiteAncestor: false },
  }
}

/** The jar at 1, 50 and 3,000 cookies against tough-cookie, µs a cookie stored, or a request. */
export async function jarContests(): Promise<readonly Contest[]> {
  const registrable = await loadPublicSuffixes()
  return [1, 50, 3000].flatMap((count) => {
    const all = arrivals(count)
    const contexts = new Map(all.map(({ url }) => [url, contextOf(url, registrable)]))
    const context = (url: string) => contexts.get(url) ?? contextOf(url, registrable)
    const fill = () =>
      all.reduce<Jar>((jar, { url, line }) => setCookies(jar, [line], context(url)).jar, emptyJar)
    const fillTheirs = () => {
      const jar = new CookieJar(undefined, settings)
      for (const { url, line } of all) jar.setCookieSync(line, url, { sameSiteContext: 'strict' })
      return jar
    }
    let jar = fill()
    const tough = fillTheirs()
    const urls = [...contexts.keys()]
    const [{ url: first, line: again }] = all
    return [
      { name: `store, ${count} in all`, units: count, ours: fill, theirs: fillTheirs },
      {
        name: `renew one of ${count}`,
        units: 1,
        ours: () => {
          jar = setCookies(jar, [again], context(first)).jar
        },
        theirs: () => {
          tough.setCookieSync(again, first, { sameSiteContext: 'strict' })
        },
      },
      {
        name: `retrieve from ${count}`,
        units: urls.length,
        ours: () => {
          for (const url of urls) cookiesFor(jar, context(url))
        },
        theirs: () => {
          for (const url of urls) tough.getCookieStringSync(url, { sameSiteContext: 'strict' })
        },
      },
    ]
  })
}
