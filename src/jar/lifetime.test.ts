import { describe, expect, it } from 'vitest'
import { expiryOf, maxLifetime } from './lifetime.ts'

const now = Date.UTC(2026, 10, 23, 12)
const of = (attributes: Record<string, string>, skew = 0) =>
  expiryOf(new Map(Object.entries(attributes)), now, skew)

describe('how long a cookie lives', () => {
  it.each([
    [{}, null],
    [{ 'max-age': '60' }, now + 60_000],
    [{ 'max-age': '60', expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, now + 60_000],
    [{ 'max-age': '0' }, Number.NEGATIVE_INFINITY],
    [{ 'max-age': '1.5' }, null],
    [{ expires: 'Tue, 24 Nov 2026 12:00:00 GMT' }, now + 86_400_000],
    [{ expires: 'never' }, null],
    [{ expires: 'Tue, 30 Feb 2027 12:00:00 GMT' }, null],
  ])('[LIFE-1] [LIFE-2] [DATE-1] %j ends at %j', (attributes, end) => {
    expect(of(attributes)).toBe(end)
  })

  it('[LIFE-3] is never longer than 400 days', () => {
    expect(of({ 'max-age': '315360000' })).toBe(now + maxLifetime)
  })

  it('[LIFE-1] is read by the server’s clock where that is another', () => {
    expect(of({ expires: 'Tue, 24 Nov 2026 12:00:00 GMT' }, -5000)).toBe(now + 86_395_000)
  })
})
