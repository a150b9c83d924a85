import { describe, expect, it } from 'vitest'
import { contextAt, plainShop, secureShop } from './context.fixture.ts'
import type { CookieContext } from './context.ts'
import { allCookies, emptyJar } from './contents.ts'
import { cookiesFor, documentCookie, setCookies } from './jar.ts'

const script = { ...secureShop, api: 'script' } as const
const loopback = contextAt('http://localhost:3000/')

const set = (lines: readonly string[], context: CookieContext) =>
  setCookies(emptyJar, lines, context)

/** What became of the second line, in the jar that the first has made. */
function second(
  [first, then]: readonly [string, string],
  by: readonly [CookieContext, CookieContext],
) {
  return setCookies(set([first], by[0]).jar, [then], by[1]).verdicts[0]
}

describe('storing a cookie', () => {
  it('[SET-1] reads it whole from the line and the address', () => {
    const { jar } = set(
      ['sid=1; Domain=shop.example; Path=/cart; Max-Age=60; Secure; HttpOnly; SameSite=Lax'],
      contextAt('https://www.shop.example:8443/cart/add', { now: 5000 }),
    )
    expect(allCookies(jar)).toEqual([
      {
        name: 'sid',
        value: '1',
        domain: '.shop.example',
        path: '/cart',
        expires: 65_000,
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
        priority: 'Medium',
        partitionKey: null,
        sourceScheme: 'Secure',
        sourcePort: 8443,
        createdAt: 5000,
        accessedAt: 5000,
        serial: 0,
        accessSerial: 0,
      },
    ])
  })

  it.each([
    ['stored', 'a=1', 1, 1],
    ['deleted', 'a=; Max-Age=0', 1, 0],
    ['refused', 'a=1; Secure', 1, 0],
    ['stored', 'a=2', 2, 1],
  ])('[SET-2] gives the verdict %s to %j', (outcome, line, count, left) => {
    const { jar, verdicts } = set([...(count > 1 ? ['a=1'] : []), line], plainShop)
    expect(verdicts).toHaveLength(count)
    expect(verdicts.at(-1)).toMatchObject({ outcome, line, name: 'a' })
    expect(allCookies(jar)).toHaveLength(left)
  })

  it('[SET-2] replaces the cookie of the same name, domain, path and partition, and says so', () => {
    const { jar, verdicts } = set(
      ['a=1', 'a=2; Path=/cart', 'a=3; Domain=shop.example', 'a=4'],
      plainShop,
    )
    expect(verdicts.map(({ replaced }) => replaced?.value)).toEqual([
      undefined,
      undefined,
      undefined,
      '1',
    ])
    expect(
      allCookies(jar)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['2', '3', '4'])
  })

  it('[SET-3] tells all that speaks against it, in the protocol’s order', () => {
    const { verdicts } = set(['a=1; SameSite=Strict; Secure'], { ...plainShop, setSite: 'cross' })
    expect(verdicts[0]?.reasons).toEqual(['SecureOnly', 'SchemefulSameSiteStrict'])
  })

  it('[SET-4] keeps the place of a cookie whose value stays, not of one whose value is new', () => {
    const header = (lines: readonly string[]) => {
      const jar = lines.reduce(
        (one, line, at) => setCookies(one, [line], { ...plainShop, now: at }).jar,
        emptyJar,
      )
      return cookiesFor(jar, plainShop).header
    }
    expect(header(['a=1', 'b=2', 'a=1'])).toBe('a=1; b=2')
    expect(header(['a=1', 'b=2', 'a=9'])).toBe('b=2; a=9')
  })

  it.each([
    ['Strict', 'Strict'],
    ['LAX', 'Lax'],
    ['none', 'None'],
    ['', null],
    ['Default', null],
  ])('[ATTR-1] SameSite=%s is %s', (text, sameSite) => {
    const { verdicts } = set([`a=1; Secure; SameSite=${text}`], secureShop)
    expect(verdicts[0]?.cookie?.sameSite).toBe(sameSite)
  })

  it.each([
    ['Low', 'Low'],
    ['MEDIUM', 'Medium'],
    ['high', 'High'],
    ['urgent', 'Medium'],
  ])('[ATTR-2] Priority=%s is %s', (text, priority) => {
    expect(set([`a=1; Priority=${text}`], secureShop).verdicts[0]?.cookie?.priority).toBe(priority)
  })

  it.each([
    ['=a=1', 'own:NamelessPair'],
    ['==', 'own:NamelessPair'],
    ['=a', undefined],
  ])('[PARSE-7] %j could be read as another cookie: %s', (line, reason) => {
    expect(set([line], secureShop).verdicts[0]?.reasons[0]).toBe(reason)
  })
})

describe('Secure', () => {
  it.each([
    ['https://shop.example/', 'stored'],
    ['http://shop.example/', 'SecureOnly'],
    ['http://localhost/', 'stored'],
    ['http://app.localhost:3000/', 'stored'],
    ['http://127.0.0.1/', 'stored'],
    ['http://[::1]/', 'stored'],
    ['http://192.168.0.7/', 'SecureOnly'],
  ])('[SECURE-1] is set from %s: %s', (url, outcome) => {
    const [verdict] = set(['a=1; Secure'], contextAt(url)).verdicts
    expect(verdict?.reasons[0] ?? verdict?.outcome).toBe(outcome)
  })

  it.each([
    ['a=1; Secure', 'a=2', 'OverwriteSecure'],
    ['a=1; Secure; Domain=shop.example', 'a=2', 'OverwriteSecure'],
    ['a=1; Secure', 'a=2; Domain=shop.example', 'OverwriteSecure'],
    ['a=1; Secure', 'a=2; Path=/cart', 'OverwriteSecure'],
    ['a=1; Secure', 'a=; Max-Age=0', 'OverwriteSecure'],
    ['a=1; Secure; Path=/cart', 'a=2; Path=/', 'stored'],
    ['a=1; Secure', 'b=2', 'stored'],
    ['a=1', 'a=2', 'stored'],
  ])('[SECURE-2] %s stands, over plain http comes %s: %s', (first, then, outcome) => {
    const verdict = second([first, then], [secureShop, plainShop])
    expect(verdict?.reasons[0] ?? verdict?.outcome).toBe(outcome)
  })

  it.each([
    ['a=1', secureShop, 'Secure'],
    ['a=1', plainShop, 'NonSecure'],
    ['a=1; Secure', loopback, 'Secure'],
    ['a=1', loopback, 'NonSecure'],
    ['a=1; Secure', { ...loopback, api: 'script' }, 'NonSecure'],
    ['a=1', script, 'Secure'],
  ] as const)('[SECURE-3] %s comes from a scheme that counts as %3$s', (line, context, scheme) => {
    expect(set([line], context).verdicts[0]?.cookie?.sourceScheme).toBe(scheme)
  })
})

describe('HttpOnly', () => {
  it('[HTTPONLY-1] is not for scripts to set', () => {
    const { jar, verdicts } = set(['a=1; HttpOnly'], script)
    expect(verdicts[0]).toMatchObject({ outcome: 'refused', reasons: ['own:HttpOnlyFromScript'] })
    expect(allCookies(jar)).toEqual([])
  })

  it('[HTTPONLY-2] is not for scripts to replace', () => {
    expect(second(['a=1; HttpOnly', 'a=2'], [secureShop, script])?.reasons).toEqual([
      'own:OverwriteHttpOnly',
    ])
    expect(second(['a=1', 'a=2'], [secureShop, script])?.outcome).toBe('stored')
    expect(second(['a=1; HttpOnly', 'a=2'], [secureShop, secureShop])?.outcome).toBe('stored')
  })

  it('[HTTPONLY-3] is not for scripts to see, in document.cookie nor among the verdicts', () => {
    const { jar } = set(['a=1; HttpOnly', 'b=2'], secureShop)
    expect(documentCookie(jar, secureShop)).toBe('b=2')
    expect(cookiesFor(jar, script).verdicts.map(({ cookie }) => cookie.name)).toEqual(['b'])
    expect(cookiesFor(jar, secureShop).header).toBe('a=1; b=2')
  })
})

describe('cookies of third parties', () => {
  const third = contextAt('https://shop.example/', {
    sendSite: 'cross',
    setSite: 'cross',
    partitionKey: { topLevelSite: 'https://blog.example', hasCrossSiteAncestor: true },
  })
  const blocked = { ...third, blockedByPreferences: true }
  const open = 'a=1; SameSite=None; Secure'

  it('[PREF-1] are not stored where the browser’s settings block them, partitioned ones are', () => {
    expect(set([open], third).verdicts[0]?.outcome).toBe('stored')
    expect(set(['a=1; SameSite=Lax'], blocked).verdicts[0]?.reasons).toEqual(['UserPreferences'])
    expect(set([open], blocked).verdicts[0]?.reasons).toEqual(['UserPreferences'])
    expect(set([`${open}; Partitioned`], blocked).verdicts[0]?.outcome).toBe('stored')
  })

  it('[PREF-2] are not sent where the settings block them, partitioned ones are', () => {
    const { jar } = set([open, `b=2; SameSite=None; Secure; Partitioned`], third)
    expect(cookiesFor(jar, third).header).toBe('a=1; b=2')
    const { header, verdicts } = cookiesFor(jar, blocked)
    expect(header).toBe('b=2')
    expect(verdicts[1]).toMatchObject({ outcome: 'withheld', reasons: ['UserPreferences'] })
  })

  it('[PART-1] that are partitioned exist only under the top-level site that they were set under', () => {
    const { jar } = set([`${open}; Partitioned`], third)
    expect(cookiesFor(jar, third).header).toBe('a=1')
    for (const partitionKey of [
      { topLevelSite: 'https://other.example', hasCrossSiteAncestor: true },
      { topLevelSite: 'https://blog.example', hasCrossSiteAncestor: false },
    ])
      expect(cookiesFor(jar, { ...third, partitionKey }).verdicts).toEqual([])
  })

  it.each([
    ['a=1; Partitioned', secureShop, 'own:PartitionedInsecure'],
    ['a=1; Partitioned; Secure', plainShop, 'own:PartitionedInsecure'],
    ['a=1; Partitioned; Secure', loopback, undefined],
    ['a=1; Partitioned; Secure', secureShop, undefined],
  ] as const)('[PART-2] %s needs Secure and a trustworthy address', (line, context, reason) => {
    expect(set([line], context).verdicts[0]?.reasons[0]).toBe(reason)
  })
})
