import { describe, expect, it } from 'vitest'
import { sidInHeader, splitSigned } from './signed-cookie.ts'

describe('a signed cookie value', () => {
  it.each([
    ['s%3Aabc.sig%2Fna%3D', { sid: 'abc', signature: 'sig/na=' }],
    ['s:a.b.c', { sid: 'a.b', signature: 'c' }],
    ['abc.def', null],
    ['s:abc', null],
    ['s:.sig', null],
    ['s%3Aabc%', null],
  ])('splits %j', (value, parts) => {
    expect(splitSigned(value)).toEqual(parts)
  })
})

describe('the session ID in a Cookie header', () => {
  it.each([
    ['a=1; connect.sid=s%3Aone.x; connect.sid=s%3Atwo.y', 'one'],
    ['xconnect.sid=s%3Aone.x', null],
    [null, null],
    ['connect.sid=unsigned', null],
  ])('in %j is %j', (header, sid) => {
    expect(sidInHeader(header, 'connect.sid')).toBe(sid)
  })
})
