import { expect, it } from 'vitest'
import { rawRequest, rawResponse } from './raw-http.ts'

it('a request is its start line, its headers in their order, an empty line and its body', () => {
  expect(
    rawRequest({
      method: 'POST',
      url: 'http://localhost:3000/api/cart?a=1&b=%20',
      headers: [
        ['Host', 'localhost:3000'],
        ['Cookie', 'a=1; b=2'],
      ],
      body: '{"product":"mug"}',
    }),
  ).toBe(
    'POST /api/cart?a=1&b=%20 HTTP/1.1\r\nHost: localhost:3000\r\nCookie: a=1; b=2\r\n\r\n{"product":"mug"}',
  )
})

it.each([
  [302, 'HTTP/1.1 302 Found'],
  // RFC 9112 §4: the phrase may be missing, the space before it not.
  [299, 'HTTP/1.1 299 '],
])('a response names its status: %i', (status, line) => {
  const headers = [
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ] as const
  expect(rawResponse({ status, headers, body: 'moved' })).toBe(
    `${line}\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\nmoved`,
  )
})
