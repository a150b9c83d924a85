import { describe, expect, it } from 'vitest'
import { contextAt } from './context.fixture.ts'
import { allCookies, emptyJar, type Jar } from './contents.ts'
import { cookiesFor, setCookies } from './jar.ts'

const day = 24 * 60 * 60 * 1000

/** So many cookies of one kind at one time, 150 a site. */
function filled(jar: Jar, kind: string, count: number, now: number, attributes = ''): Jar {
  let next = jar
  for (let at = 0; at < count; at++) {
    const context = contextAt(`https://${kind}${Math.floor(at / 150)}.example/`, { now: now + at })
    next = setCookies(next, [`${kind}=${at}; Path=/${at}${attributes}`], context).jar
  }
  return next
}

const counts = (jar: Jar) => {
  const found: Record<string, number> = {}
  for (const { name } of allCookies(jar)) found[name] = (found[name] ?? 0) + 1
  return found
}

describe('[EVICT-4] over all sites', () => {
  const old = filled(filled(emptyJar, 'safe', 2000, 0, '; Secure'), 'plain', 1300, 0)

  it('[EVICT-4] 3,300 stay, however old', () => {
    expect(counts(filled(emptyJar, 'plain', 3300, 0))).toEqual({ plain: 3300 })
    const one = filled(filled(emptyJar, 'plain', 3299, 0), 'new', 1, 40 * day)
    expect(counts(one)).toEqual({ plain: 3299, new: 1 })
  })

  it('[EVICT-4] one more leaves 3,000, those without Secure having gone first', () => {
    expect(counts(filled(old, 'new', 1, 40 * day))).toEqual({ safe: 2000, plain: 999, new: 1 })
    const few = filled(filled(emptyJar, 'safe', 3200, 0, '; Secure'), 'plain', 100, 0)
    expect(counts(filled(few, 'new', 1, 40 * day))).toEqual({ safe: 2999, new: 1 })
  })

  it('[EVICT-4] what was used within 30 days stays, however many there are', () => {
    expect(counts(filled(old, 'new', 200, 20 * day))).toEqual({ safe: 2000, plain: 1300, new: 200 })
    const context = contextAt('https://plain0.example/7', { now: 20 * day })
    const used = cookiesFor(old, context)
    expect(used.sent.map(({ value }) => value)).toEqual(['7'])
    const left = allCookies(filled(used.jar, 'new', 1, 40 * day))
      .filter(({ name }) => name === 'plain')
      .map(({ value }) => Number(value))
      .sort((a, b) => a - b)
    expect(left.slice(0, 3)).toEqual([7, 302, 303])
  })

  it('[EVICT-4] partitioned cookies are not counted', () => {
    const parts = filled(emptyJar, 'part', 3000, 0, '; Secure; Partitioned')
    expect(counts(filled(filled(parts, 'plain', 1000, 0), 'new', 1, 40 * day))).toEqual({
      part: 3000,
      plain: 1000,
      new: 1,
    })
  })
})
