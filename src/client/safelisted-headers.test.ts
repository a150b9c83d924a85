import { describe, expect, it } from 'vitest'
import { unsafeHeaderNames } from './safelisted-headers.ts'

describe('a header of a script (Fetch, "CORS-safelisted request-header")', () => {
  it.each([
    ['Accept', 'text/html'],
    ['Accept', 'x'.repeat(128)],
    ['Accept-Language', 'ko, en;q=0.5'],
    ['Content-Type', 'Text/Plain; charset=utf-8'],
    ['Content-Type', 'multipart/form-data; boundary=x'],
    ['Range', 'bytes=0-'],
    ['range', 'bytes=0-10'],
  ])('needs no preflight: %s: %s', (name, value) => {
    expect(unsafeHeaderNames([[name, value]])).toEqual([])
  })

  it.each([
    ['X-Custom', '1'],
    ['Authorization', 'x'],
    ['Accept', 'a"b'],
    ['Accept', 'x'.repeat(129)],
    ['Content-Language', 'ko_KR'],
    ['Content-Type', 'application/json'],
    ['Content-Type', 'text/plain;charset="utf-8"'],
    ['Content-Type', 'text'],
    ['Range', 'bytes=-5'],
    ['Range', 'bytes=0-1,4-5'],
  ])('needs one: %s: %s', (name, value) => {
    expect(unsafeHeaderNames([[name, value]])).toEqual([name.toLowerCase()])
  })

  it('needs one where all that are allowed are long together', () => {
    const accept = ['Accept', 'x'.repeat(128)] as const
    expect(unsafeHeaderNames(Array.from({ length: 8 }, () => accept))).toEqual([])
    expect(unsafeHeaderNames(Array.from({ length: 9 }, () => accept))).toEqual(['accept'])
  })
})
