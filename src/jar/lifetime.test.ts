import { describe, expect, it } from 'vitest'
import { expiryOf, maxLifetime } from './lifetime.ts'

const now = Date.UTC(2026, 10, 23, 12)
const of = (attributes: { expires?: string; 'max-age'?: string }, skew = 0) =>
  expiryOf({ expires: null, 'max-age': null, ...attributes }, now, skew)

describe('how long a cookie lives', () => {
  const tomorrow = 'Tue, 24 Nov 2026 12:00:00 GMT'

  it.each([
    [{}, null],
    [{ expires: tomorrow }, now + 86_400_000],
    [{ expires: 'never' }, null],
    [{ 'max-age': '60', expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, now + 60_000],
    [{ 'max-age': '0', expires: tomorrow }, Number.NEGATIVE_INFINITY],
    [{ 'max-age': 'soon', expires: tomorrow }, now + 86_400_000],
  ])('[LIFE-1] %j ends at %j', (attributes, end) => {
    expect(of(attributes)).toBe(end)
  })

  it.each([
    ['60', now + 60_000],
    ['+60', now + 60_000],
    ['0', Number.NEGATIVE_INFINITY],
    ['-1', Number.NEGATIVE_INFINITY],
    ['1.5', null],
    ['60s', null],
    ['--1', null],
    ['', null],
    ['9'.repeat(400), now + maxLifetime],
  ])('[LIFE-2] Max-Age=%s ends at %j', (text, end) => {
    expect(of({ 'max-age': text })).toBe(end)
  })

  it.each([[{ 'max-age': '315360000' }], [{ expires: 'Tue, 24 Nov 2099 12:00:00 GMT' }]])(
    '[LIFE-3] %j is cut to 400 days',
    (attributes) => {
      expect(of(attributes)).toBe(now + maxLifetime)
      expect(maxLifetime).toBe(34_560_000_000)
    },
  )

  it('[LIFE-1] is read by the server’s clock where that is another', () => {
    expect(of({ expires: 'Tue, 24 Nov 2026 12:00:00 GMT' }, -5000)).toBe(now + 86_395_000)
  })
})
