import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secureShop } from './context.fixture.ts'
import { allCookies, cookiesFor, emptyJar, setCookies } from './jar.ts'

describe('the jar', () => {
  it('never throws, and sends only what it holds, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const { jar, verdicts } = setCookies(emptyJar, lines, secureShop)
        const { sent } = cookiesFor(jar, secureShop)
        const held = new Set(allCookies(jar))
        expect(verdicts).toHaveLength(lines.length)
        expect(sent.every((cookie) => held.has(cookie))).toBe(true)
      }),
    )
  })
})
