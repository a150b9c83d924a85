import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt } from './context.fixture.ts'
import type { CookieContext } from './context.ts'
import { keyOf, type Cookie } from './cookie.ts'
import { domainMatch } from './domain.ts'
import { exportJar, importJar } from './jar-json.ts'
import { allCookies, emptyJar, type Jar } from './contents.ts'
import { cookiesFor, documentCookie, expire, setCookies } from './jar.ts'
import { siteKey } from './store-cookie.ts'

const urls = [
  'https://shop.example/',
  'http://www.shop.example/cart/items',
  'https://evil.example:8443/a',
  'http://localhost:3000/login',
  'http://127.0.0.1/',
  'https://kim.github.io/',
] as const

const sites = ['strict', 'lax', 'lax-unsafe', 'cross'] as const

const context: fc.Arbitrary<CookieContext> = fc
  .record({
    url: fc.constantFrom(...urls),
    now: fc.integer({ min: 0, max: 4e8 }),
    api: fc.constantFrom('http' as const, 'script' as const),
    sendSite: fc.constantFrom(...sites),
    setSite: fc.constantFrom(...sites),
    credentials: fc.constantFrom('used' as const, 'used' as const, 'own:CredentialsMode' as const),
    blockedByPreferences: fc.boolean(),
    partitionKey: fc.record({
      topLevelSite: fc.constantFrom('https://shop.example', 'https://blog.example'),
      hasCrossSiteAncestor: fc.boolean(),
    }),
  })
  .map(({ url, ...more }) => contextAt(url, more))

/** Any text: lone surrogates, NUL and all. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
)

/** Lines that are nearly always cookies, of few names, so that they meet. */
const likely = fc
  .tuple(
    fc.constantFrom('a=1', 'a=2', 'b=3', '=c', '__Host-d=4', '__Secure-e=5', 'f=\udcff'),
    fc.subarray([
      'Path=/',
      'Path=/cart',
      'Domain=shop.example',
      'Domain=localhost',
      'Secure',
      'HttpOnly',
      'SameSite=Strict',
      'SameSite=None',
      'Max-Age=100',
      'Max-Age=0',
      'Expires=Thu, 01 Jan 1970 00:01:00 GMT',
      'Partitioned',
      'Priority=Low',
    ]),
  )
  .map(([pair, attributes]) => [pair, ...attributes].join('; '))

const deeds = fc.array(fc.tuple(context, fc.array(fc.oneof(likely, anything), { maxLength: 4 })), {
  maxLength: 12,
})

const filled = (all: readonly (readonly [CookieContext, readonly string[]])[]): Jar =>
  all.reduce<Jar>((jar, [at, lines]) => setCookies(jar, lines, at).jar, emptyJar)

const keys = (cookies: readonly Cookie[]) => cookies.map(keyOf).sort()

describe('the jar, whatever comes', () => {
  it('never throws, and gives each line its verdict', () => {
    fc.assert(
      fc.property(context, fc.array(anything), fc.integer(), (at, lines, skew) => {
        const { jar, verdicts } = setCookies(emptyJar, lines, at, skew)
        expect(verdicts.map(({ line }) => line)).toEqual(lines)
        for (const { outcome, reasons, cookie } of verdicts) {
          expect(reasons.length > 0).toBe(outcome === 'refused' || outcome === 'not-considered')
          if (outcome === 'stored' || outcome === 'deleted') expect(cookie).not.toBeNull()
        }
        expect(typeof documentCookie(jar, at)).toBe('string')
      }),
    )
  })

  it.each([
    ['a=', 'x'],
    ['a=1; Path=/', 'x'],
    ['', ';'],
    ['', '='],
    ['', '\ud800'],
    ['a=1; Domain=', '.'],
    ['a=1; Expires=', '9 '],
    ['a=1; Max-Age=', '9'],
    ['\t', ' \t'],
  ])(
    'reads a line of a million characters, %j and then %j, in an instant',
    (start, more) => {
      const line = start + more.repeat(1_000_000 / more.length)
      const { verdicts } = setCookies(emptyJar, [line], contextAt(urls[0]))
      expect(verdicts).toHaveLength(1)
    },
    2000,
  )

  it('sends only what it holds, living, for that host and not hidden from it', () => {
    fc.assert(
      fc.property(deeds, context, (all, at) => {
        const jar = filled(all)
        const { sent, header, jar: after } = cookiesFor(jar, at)
        const held = new Set(allCookies(jar))
        for (const cookie of sent) {
          expect(held.has(cookie)).toBe(true)
          expect(domainMatch(cookie.domain, new URL(at.url).hostname)).toBe(true)
          expect(cookie.expires === null || cookie.expires > at.now).toBe(true)
        }
        expect(header === null).toBe(sent.length === 0)
        expect(keys(allCookies(after))).toEqual(keys(allCookies(jar)))
      }),
    )
  })

  it('judges each living cookie of the site once: sent, withheld or not considered', () => {
    fc.assert(
      fc.property(deeds, context, (all, anyApi) => {
        const at = { ...anyApi, api: 'http' } as const
        const jar = filled(all)
        const site = siteKey(new URL(at.url).hostname, at.registrable)
        const partition = JSON.stringify(at.partitionKey)
        const judgeable = allCookies(jar).filter(
          ({ domain, expires, partitionKey }) =>
            siteKey(domain, at.registrable) === site &&
            (expires === null || expires > at.now) &&
            (partitionKey === null || JSON.stringify(partitionKey) === partition),
        )
        const { verdicts, sent } = cookiesFor(jar, at)
        expect(keys(verdicts.map(({ cookie }) => cookie))).toEqual(keys(judgeable))
        for (const { outcome, reasons } of verdicts)
          expect(outcome === 'sent').toBe(reasons.length === 0)
        expect(
          verdicts.filter(({ outcome }) => outcome === 'sent').map(({ cookie }) => cookie),
        ).toEqual(sent)
      }),
    )
  })

  it('holds one cookie of a name, domain, path and partition, each with a serial of its own', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const jar = filled(all)
        const cookies = allCookies(jar)
        expect(new Set(keys(cookies)).size).toBe(cookies.length)
        expect(new Set(cookies.map(({ serial }) => serial)).size).toBe(cookies.length)
        for (const { serial, accessSerial, createdAt, accessedAt } of cookies) {
          expect(Math.max(serial, accessSerial)).toBeLessThan(jar.serial)
          expect(Math.min(createdAt, accessedAt)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('is the same jar after the same line a second time, but for the access', () => {
    fc.assert(
      fc.property(deeds, context, likely, (all, at, line) => {
        const once = setCookies(filled(all), [line], at).jar
        const twice = setCookies(once, [line], at).jar
        const bare = (jar: Jar) =>
          allCookies(jar)
            .map((cookie) => JSON.stringify({ ...cookie, accessedAt: 0, accessSerial: 0 }))
            .sort()
        expect(bare(twice)).toEqual(bare(once))
      }),
    )
  })

  it('never changes what an older jar holds', () => {
    fc.assert(
      fc.property(deeds, deeds, (all, more) => {
        const jar = filled(all)
        const before = JSON.stringify(exportJar(jar))
        for (const [at, lines] of more) cookiesFor(setCookies(jar, lines, at).jar, at)
        expect(JSON.stringify(exportJar(jar))).toBe(before)
      }),
    )
  })

  it('loses to time only what has expired', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 0, max: 5e8 }), (all, now) => {
        const jar = filled(all)
        const living = allCookies(jar).filter(({ expires }) => expires === null || expires > now)
        expect(keys(allCookies(expire(jar, now)))).toEqual(keys(living))
      }),
    )
  })

  it('comes back from its own JSON the same, and decides the same', () => {
    fc.assert(
      fc.property(deeds, context, likely, (all, at, line) => {
        const jar = filled(all)
        const back = importJar(JSON.parse(JSON.stringify(exportJar(jar))), at.registrable)
        if (!back.ok) throw new Error(`${back.where}: ${back.wanted}`)
        expect(exportJar(back.jar)).toEqual(exportJar(jar))
        expect(cookiesFor(back.jar, at).verdicts).toEqual(cookiesFor(jar, at).verdicts)
        const after = [jar, back.jar].map((one) => exportJar(setCookies(one, [line], at).jar))
        expect(after[1]).toEqual(after[0])
      }),
    )
  })
})
