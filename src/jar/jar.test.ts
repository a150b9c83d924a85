import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutList } from '../http/site.ts'
import type { CookieContext } from './context.ts'
import { allCookies, cookiesFor, documentCookie, emptyJar, setCookies } from './jar.ts'
import { laxAllowingUnsafe } from './same-site.ts'

const context: CookieContext = {
  url: 'http://localhost:3000/',
  now: 0,
  registrable: withoutList,
  api: 'http',
  sendSite: 'strict',
  setSite: 'strict',
  credentials: 'used',
  blockedByPreferences: false,
  partitionKey: { topLevelSite: 'http://localhost', hasCrossSiteAncestor: false },
}
const header = (lines: readonly string[], more: Partial<CookieContext> = {}) =>
  cookiesFor(setCookies(emptyJar, lines, context).jar, { ...context, ...more }).header

describe('the jar', () => {
  it('[SEND-2] sends the longer path first, then the older', () => {
    const lines = ['a=1; Path=/', 'b=2; Path=/cart', 'c=3; Path=/']
    expect(header(lines, { url: 'http://localhost/cart' })).toBe('b=2; a=1; c=3')
  })

  it('[SET-5] keeps the place of a cookie whose value stays, not of one whose value is new', () => {
    expect(header(['a=1', 'b=2', 'a=1'])).toBe('a=1; b=2')
    expect(header(['a=1', 'b=2', 'a=9'])).toBe('b=2; a=9')
  })

  it('[SAME-3] [SAME-4] lets a cookie without SameSite go with a cross-site POST for two minutes', () => {
    const post = { sendSite: 'lax-unsafe' } as const
    expect(header(['a=1'], { ...post, now: laxAllowingUnsafe })).toBe('a=1')
    expect(header(['a=1'], { ...post, now: laxAllowingUnsafe + 1 })).toBeNull()
    expect(header(['a=1; SameSite=Lax'], post)).toBeNull()
  })

  it('[HTTPONLY-3] hides HttpOnly cookies from scripts', () => {
    const { jar } = setCookies(emptyJar, ['a=1; HttpOnly', 'b=2'], context)
    expect(documentCookie(jar, context)).toBe('b=2')
  })

  it('[CRED-1] does not look at Set-Cookie where credentials are kept out', () => {
    const { jar, verdicts } = setCookies(emptyJar, ['a=1'], {
      ...context,
      credentials: 'own:CredentialsMode',
    })
    expect(allCookies(jar)).toEqual([])
    expect(verdicts[0]).toMatchObject({
      outcome: 'not-considered',
      reasons: ['own:CredentialsMode'],
    })
  })

  it('never throws, and sends only what it holds, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const { jar, verdicts } = setCookies(emptyJar, lines, context)
        const { sent } = cookiesFor(jar, context)
        const held = new Set(allCookies(jar))
        expect(verdicts).toHaveLength(lines.length)
        expect(sent.every((cookie) => held.has(cookie))).toBe(true)
      }),
    )
  })
})
