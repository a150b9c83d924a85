import { describe, expect, it } from 'vitest'
import { cached, fromCache, keepableUntil, withKept } from './shared-cache.ts'

const now = Date.UTC(2026, 2, 2, 9)
const get = { method: 'GET', url: 'https://shop.example/', headers: [], body: '' }

describe('what a badly set-up shared cache keeps', () => {
  it.each([
    [null, now + 60_000],
    ['no-store', null],
    ['private', null],
    ['public, max-age=30', now + 30_000],
    ['max-age=30, s-maxage=5', now + 5_000],
    ['max-age=0', null],
  ])('Cache-Control %s: until %s', (control, until) => {
    const headers = [
      ['Set-Cookie', 'sid=a'] as const,
      ...(control === null ? [] : [['Cache-Control', control] as const]),
    ]
    expect(keepableUntil(get, { status: 200, headers }, now)).toBe(until)
  })

  it('is no answer to a POST, and no error', () => {
    expect(keepableUntil({ ...get, method: 'POST' }, { status: 200, headers: [] }, now)).toBeNull()
    expect(keepableUntil(get, { status: 401, headers: [] }, now)).toBeNull()
  })

  it('is given to whoever asks, until its time has come, with its age', () => {
    const response = { status: 200, headers: [['Set-Cookie', 'sid=a'] as const], body: 'kim' }
    const cache = withKept({}, get, { response, exchange: 3, since: now, until: now + 1000 })
    const other = { ...get, headers: [['Cookie', 'sid=b'] as const] }
    const kept = cached(cache, other, now + 999)
    expect(kept?.exchange).toBe(3)
    expect(cached(cache, other, now + 1000)).toBeNull()
    expect(kept && fromCache(kept, now + 2500).headers).toEqual([
      ['Set-Cookie', 'sid=a'],
      ['Age', '2'],
    ])
  })
})
