import { describe, expect, it } from 'vitest'
import { contextAt, plainShop, secureShop } from './context.fixture.ts'
import { allCookies, emptyJar } from './contents.ts'
import { cookiesFor, setCookies } from './jar.ts'

describe('sending cookies', () => {
  it('[SEND-1] gives a verdict on every cookie of the site, with all its reasons', () => {
    const { jar } = setCookies(
      emptyJar,
      ['a=1', 'b=2; Secure; Path=/cart; SameSite=Strict', 'c=3; Domain=shop.example; Secure'],
      secureShop,
    )
    const context = contextAt('http://www.shop.example/', { sendSite: 'cross' })
    const lax = 'SchemefulSameSiteUnspecifiedTreatedAsLax'
    const told = cookiesFor(jar, context).verdicts.map(
      ({ cookie, reasons }) => [cookie.name, reasons] as const,
    )
    expect(Object.fromEntries(told)).toEqual({
      a: ['DomainMismatch', lax],
      b: ['SecureOnly', 'NotOnPath', 'DomainMismatch', 'SchemefulSameSiteStrict'],
      c: ['SecureOnly', lax],
    })
  })

  it('[SEND-1] is silent on cookies of other sites and on what has expired', () => {
    const own = setCookies(emptyJar, ['a=1; Max-Age=1', 'b=2'], plainShop).jar
    const { jar } = setCookies(own, ['c=3'], contextAt('http://evil.example/'))
    const names = (now: number) =>
      cookiesFor(jar, { ...plainShop, now }).verdicts.map(({ cookie }) => cookie.name)
    expect(names(999)).toEqual(['a', 'b'])
    expect(names(1000)).toEqual(['b'])
  })

  it('[SEND-2] puts the longer path first, then the older', () => {
    const { jar } = setCookies(
      emptyJar,
      ['a=1; Path=/', 'b=2; Path=/cart', 'c=3; Path=/'],
      plainShop,
    )
    const { header, sent } = cookiesFor(jar, contextAt('http://shop.example/cart'))
    expect(header).toBe('b=2; a=1; c=3')
    expect(sent).toHaveLength(3)
  })

  it('[SEND-2] sends a nameless cookie as its bare value, and no header without a cookie', () => {
    expect(cookiesFor(setCookies(emptyJar, ['=x', 'a=1'], plainShop).jar, plainShop).header).toBe(
      'x; a=1',
    )
    expect(cookiesFor(emptyJar, plainShop).header).toBeNull()
  })

  it('[SEND-3] notes the access of those it sends, once a minute at the most', () => {
    const { jar } = setCookies(emptyJar, ['a=1', 'b=2; Path=/cart'], plainShop)
    const accessed = (now: number) =>
      allCookies(cookiesFor(jar, { ...plainShop, now }).jar).map(({ accessedAt }) => accessedAt)
    expect(accessed(60_000)).toEqual([0, 0])
    expect(accessed(60_001)).toEqual([60_001, 0])
  })

  it.each(['own:CredentialsMode', 'own:Preflight'] as const)(
    '[CRED-1] looks at no cookie where credentials are kept out (%s), coming or going',
    (credentials) => {
      const without = { ...plainShop, credentials }
      const { jar, verdicts } = setCookies(emptyJar, ['a=1'], without)
      expect(allCookies(jar)).toEqual([])
      expect(verdicts[0]).toMatchObject({ outcome: 'not-considered', reasons: [credentials] })
      const held = setCookies(emptyJar, ['a=1'], plainShop).jar
      expect(cookiesFor(held, without)).toMatchObject({
        header: null,
        verdicts: [{ outcome: 'not-considered', reasons: [credentials] }],
      })
    },
  )
})
