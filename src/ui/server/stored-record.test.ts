import { expect, it } from 'vitest'
import { driftOf, readRecord } from './stored-record.ts'

it('reads user, cart, life and the options that are not the defaults', () => {
  const cookie = {
    originalMaxAge: 60_000,
    expires: '2026-03-02T09:01:00.000Z',
    secure: false,
    httpOnly: false,
    path: '/',
    sameSite: 'lax',
  }
  expect(readRecord(JSON.stringify({ cookie, user: 'kim', cart: ['mug'] }))).toEqual({
    user: 'kim',
    cart: ['mug'],
    options: ['maxAge 60000', 'httpOnly false', "sameSite 'lax'"],
    span: 60_000,
  })
})

it('reads what another program may have left there', () => {
  for (const json of ['null', '[]', '"text"', '{"cart":"mug","user":1}'])
    expect(readRecord(json)).toEqual({ user: null, cart: [], options: [], span: null })
})

it.each([
  ['the cookie ends earlier', 100_000, 40_000, -60_000],
  ['both end together', 100_000, 100_400, null],
  ['the record has no end', null, 40_000, null],
  ['the cookie ends with the browser', 100_000, null, null],
] as const)('%s', (_, expiresAt, expires, drift) => {
  const record = { sid: 'x', json: '{}', expiresAt, writtenBy: null }
  expect(driftOf(record, { client: 'laptop', expires })).toBe(drift)
})
