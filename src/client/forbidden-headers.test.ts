import { describe, expect, it } from 'vitest'
import { scriptHeaders } from './forbidden-headers.ts'

describe('headers of a script (Fetch, "forbidden request-header")', () => {
  it.each([
    ['Cookie', 'connect.sid=x'],
    ['cookie', 'connect.sid=x'],
    ['Origin', 'https://shop.example'],
    ['Host', 'shop.example'],
    ['Referer', 'https://shop.example/'],
    ['Sec-Fetch-Site', 'same-origin'],
    ['Proxy-Authorization', 'x'],
    ['X-HTTP-Method-Override', 'trace'],
    ['X-Method-Override', 'GET, TRACK'],
  ])('never goes out: %s: %s', (name, value) => {
    expect(
      scriptHeaders([
        [name, value],
        ['X-Own', '1'],
      ]),
    ).toEqual({ headers: [['X-Own', '1']], dropped: [name] })
  })

  it.each([
    ['Content-Type', 'application/json'],
    ['Authorization', 'Bearer x'],
    ['X-Forwarded-Proto', 'https'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['Section', '1'],
  ])('goes out: %s: %s', (name, value) => {
    expect(scriptHeaders([[name, value]])).toEqual({ headers: [[name, value]], dropped: [] })
  })
})
