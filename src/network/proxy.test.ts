import { describe, expect, it } from 'vitest'
import { headerValue } from '../http/headers.ts'
import { backward, forward, type ProxySettings } from './proxy.ts'

const plain: ProxySettings = {
  to: 'http://127.0.0.1:8080',
  changeHost: false,
  forwardedProto: null,
  forwardedFor: false,
  forwardedHost: false,
  cookieDomainRewrite: null,
  cookiePathRewrite: null,
  dropSecure: false,
  pathRewrite: null,
}
const request = {
  method: 'GET',
  url: 'https://shop.example/api/cart?of=kim',
  headers: [
    ['Host', 'shop.example'],
    ['X-Forwarded-Proto', 'ftp'],
    ['X-Forwarded-For', '192.0.2.1'],
  ] as const,
  body: '',
}
const from = '203.0.113.10'

describe('a request on its way through a proxy', () => {
  it('goes to the app as it came, where nothing else is set', () => {
    const asked = forward(request, plain, from)
    expect(asked.request).toEqual({ ...request, url: 'http://127.0.0.1:8080/api/cart?of=kim' })
    expect(asked.rewrites).toEqual([])
  })

  it.each([
    [{ changeHost: true }, 'Host', '127.0.0.1:8080'],
    [{ forwardedProto: 'https' }, 'X-Forwarded-Proto', 'https'],
    [{ forwardedProto: 'http, https' }, 'X-Forwarded-Proto', 'http, https'],
    [{ forwardedFor: true }, 'X-Forwarded-For', '192.0.2.1, 203.0.113.10'],
    [{ forwardedHost: true }, 'X-Forwarded-Host', 'shop.example'],
  ])('%o: %s becomes %s, and it says what it was', (settings, name, after) => {
    const asked = forward(request, { ...plain, ...settings }, from)
    expect(headerValue(asked.request.headers, name)).toBe(after)
    expect(asked.rewrites).toEqual([{ name, before: headerValue(request.headers, name), after }])
  })

  it.each([
    ['/api', '', '/cart'],
    ['/api', '/v1/shop', '/v1/shop/cart'],
    ['/other', '/x', '/api/cart'],
  ])('a path that begins with %s begins with "%s"', (begin, to, path) => {
    const asked = forward(request, { ...plain, pathRewrite: { from: begin, to } }, from)
    expect(asked.request.url).toBe(`http://127.0.0.1:8080${path}?of=kim`)
  })
})

describe('a cookie on its way back through a proxy', () => {
  const line = 'sid=a; Domain=api.shop.example; Path=/v1; Secure; HttpOnly'

  it.each([
    [{ cookieDomainRewrite: '' }, 'sid=a; Path=/v1; Secure; HttpOnly'],
    [{ cookieDomainRewrite: 'localhost' }, 'sid=a; Domain=localhost; Path=/v1; Secure; HttpOnly'],
    [{ cookiePathRewrite: '/' }, 'sid=a; Domain=api.shop.example; Path=/; Secure; HttpOnly'],
    [{ dropSecure: true }, 'sid=a; Domain=api.shop.example; Path=/v1; HttpOnly'],
  ])('%o: %s', (settings, after) => {
    const back = backward([['Set-Cookie', line]], { ...plain, ...settings })
    expect(back.headers).toEqual([['Set-Cookie', after]])
    expect(back.rewrites).toEqual([{ name: 'Set-Cookie', before: line, after }])
  })

  it('gets no attribute that it did not have', () => {
    const all = { cookieDomainRewrite: 'x.example', cookiePathRewrite: '/x', dropSecure: true }
    const back = backward([['Set-Cookie', 'sid=a']], { ...plain, ...all })
    expect(back).toEqual({ headers: [['Set-Cookie', 'sid=a']], rewrites: [] })
  })
})
