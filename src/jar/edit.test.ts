import { describe, expect, it } from 'vitest'
import { withoutList } from '../http/site.ts'
import type { CookieContext } from './context.ts'
import { afterSession, findCookie, withCookie, withEdited, withoutCookie } from './edit.ts'
import { allCookies, emptyJar } from './contents.ts'
import { cookiesFor, setCookies } from './jar.ts'

const context: CookieContext = {
  url: 'http://localhost:3000/',
  now: Date.UTC(2026, 2, 2, 9),
  registrable: withoutList,
  api: 'http',
  sendSite: 'strict',
  setSite: 'strict',
  credentials: 'used',
  blockedByPreferences: false,
  partitionKey: { topLevelSite: 'http://localhost', hasCrossSiteAncestor: false },
}
const lines = ['a=1', 'b=2; Max-Age=60', 'c=3; Path=/api']
const { jar } = setCookies(emptyJar, lines, context)
const a = { name: 'a', domain: 'localhost', path: '/' }
const names = (one: typeof jar) => allCookies(one).map(({ name }) => name)
const header = (one: typeof jar) => cookiesFor(one, context).header

describe('a cookie in hand', () => {
  it('is found by its whole key only', () => {
    expect(findCookie(jar, a)?.value).toBe('1')
    expect(findCookie(jar, { ...a, path: '/api' })).toBeNull()
    expect(findCookie(jar, { ...a, partition: 'http://localhost' })).toBeNull()
  })

  it('can be taken out, and nothing else goes', () => {
    expect(names(withoutCookie(jar, a))).toEqual(['b', 'c'])
    expect(withoutCookie(jar, { ...a, name: 'z' })).toBe(jar)
  })

  it('keeps its place when it is written over', () => {
    const cookie = findCookie(jar, a)
    if (!cookie) throw new Error('no cookie')
    const edited = withEdited(jar, a, { ...cookie, value: 'x' }, withoutList)
    expect(header(edited)).toBe('a=x; b=2')
  })

  it('takes the place of the one whose key it is given', () => {
    const cookie = findCookie(jar, a)
    if (!cookie) throw new Error('no cookie')
    const renamed = withEdited(jar, a, { ...cookie, name: 'b' }, withoutList)
    expect(header(renamed)).toBe('b=1')
  })

  it('comes last in another jar', () => {
    const cookie = findCookie(jar, a)
    if (!cookie) throw new Error('no cookie')
    const other = setCookies(emptyJar, ['z=9'], context).jar
    expect(header(withCookie(other, cookie, withoutList))).toBe('z=9; a=1')
  })
})

describe('the end of a browser’s session', () => {
  it('takes the cookies without an expiry', () => {
    expect(names(afterSession(jar))).toEqual(['b'])
  })
})
