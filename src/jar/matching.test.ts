import { describe, expect, it } from 'vitest'
import { fewSuffixes } from './context.fixture.ts'
import { cookieDomain, domainMatch } from './domain.ts'
import { cookiePath, defaultPath, pathMatch } from './path.ts'

describe('paths', () => {
  it.each([
    ['/', '/'],
    ['/cart', '/'],
    ['/cart/items', '/cart'],
    ['/cart/', '/cart'],
  ])('[PATH-1] by default a cookie of %s is for %s', (pathname, path) => {
    expect(defaultPath(pathname)).toBe(path)
  })

  it.each([
    ['/cart', '/cart'],
    ['/', '/'],
    ['cart', '/a'],
    ['', '/a'],
    [null, '/a'],
  ])('[PATH-2] Path=%s set by /a/b is %s', (attribute, path) => {
    expect(cookiePath(attribute, '/a/b')).toBe(path)
  })

  it.each([
    ['/shop', '/shop', true],
    ['/shop', '/shop/x', true],
    ['/shop/', '/shop/x', true],
    ['/shop', '/shopping', false],
    ['/shop/', '/shop', false],
  ])('[PATH-3] %s covers %s: %s', (path, pathname, covers) => {
    expect(pathMatch(path, pathname)).toBe(covers)
  })
})

describe('domains', () => {
  it.each([
    ['shop.example', 'shop.example', '.shop.example'],
    ['shop.example', 'www.shop.example', '.shop.example'],
    ['.shop.example', 'a.www.shop.example', '.shop.example'],
    ['www.shop.example', 'shop.example', null],
    ['api.shop.example', 'www.shop.example', null],
    ['op.example', 'shop.example', null],
    ['evil.example', 'shop.example', null],
  ])('[DOMAIN-1] Domain=%s from %s is %s', (attribute, host, domain) => {
    expect(cookieDomain(attribute, host, fewSuffixes)).toBe(domain)
  })

  it.each([['shop.example'], ['www.shop.example'], ['localhost'], ['127.0.0.1'], ['[::1]']])(
    '[DOMAIN-2] without Domain, or with an empty one, a cookie of %s is for that host alone',
    (host) => {
      expect(cookieDomain('', host, fewSuffixes)).toBe(host)
    },
  )

  it.each([
    ['localhost', 'localhost', 'localhost'],
    ['localhost', 'app.localhost', null],
    ['app.localhost', 'app.localhost', '.app.localhost'],
    ['.127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.1', null],
    ['0.0.1', '127.0.0.1', null],
    ['[::1]', '[::1]', '[::1]'],
    ['github.io', 'github.io', 'github.io'],
    ['github.io', 'kim.github.io', null],
    ['example', 'shop.example', null],
  ])(
    '[DOMAIN-3] Domain=%s from %s, that has no site above it, is %s',
    (attribute, host, domain) => {
      expect(cookieDomain(attribute, host, fewSuffixes)).toBe(domain)
    },
  )

  it.each([
    ['SHOP.Example', '.shop.example'],
    ['..shop.example', null],
    ['.', null],
    ['shop.example:3000', null],
    ['https://shop.example', null],
    ['shop.example/cart', null],
    ['kim@shop.example', null],
    ['shop .example', null],
    ['sh%6Fp.example', null],
  ])('[DOMAIN-4] Domain=%s is read as %s', (attribute, domain) => {
    expect(cookieDomain(attribute, 'shop.example', fewSuffixes)).toBe(domain)
  })

  it.each([
    ['[::1]', '[::1]', '[::1]'],
    ['[::1]:3000', '[::1]', null],
    ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['127.0.0.1.', '127.0.0.1', null],
    ['127.0.0.1:3000', '127.0.0.1', null],
  ])('[DOMAIN-4] Domain=%s from the address %s is %s', (attribute, host, domain) => {
    expect(cookieDomain(attribute, host, fewSuffixes)).toBe(domain)
  })

  it.each([
    ['shop.example', 'www.shop.example', false],
    ['.shop.example', 'www.shop.example', true],
    ['.shop.example', 'shop.example', true],
    ['.shop.example', 'myshop.example', false],
  ])('[DOMAIN-5] a cookie of %s goes to %s: %s', (domain, host, goes) => {
    expect(domainMatch(domain, host)).toBe(goes)
  })
})
