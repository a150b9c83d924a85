import { describe, expect, it } from 'vitest'
import { withoutList } from '../http/site.ts'
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

  it('[PATH-2] an attribute that does not begin with a slash is not one', () => {
    expect(cookiePath('cart', '/a/b')).toBe('/a')
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
  const registrable = (host: string) =>
    host.endsWith('shop.example') ? 'shop.example' : withoutList(host)

  it.each([
    ['', 'www.shop.example', 'www.shop.example'],
    ['shop.example', 'www.shop.example', '.shop.example'],
    ['.SHOP.example', 'shop.example', '.shop.example'],
    ['www.shop.example', 'shop.example', null],
    ['evil.example', 'shop.example', null],
    ['shop.example:3000', 'shop.example', null],
    ['https://shop.example', 'shop.example', null],
    ['localhost', 'localhost', 'localhost'],
    ['localhost', 'app.localhost', null],
    ['.127.0.0.1', '127.0.0.1', '127.0.0.1'],
  ])('[DOMAIN-1] [DOMAIN-3] Domain=%s from %s is %s', (attribute, host, domain) => {
    expect(cookieDomain(attribute, host, registrable)).toBe(domain)
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
