import { describe, expect, it } from 'vitest'
import { isInTheClear, routeOf, type Topology } from './route.ts'

const world: Topology = {
  page: 'https://team.example',
  api: 'https://api.shop.example',
  proxy: null,
  sites: [{ origin: 'https://evil.example' }],
}
const proxied: Topology = {
  ...world,
  api: null,
  page: 'http://localhost:3000',
  proxy: { to: 'https://api.shop.example' },
}

describe('where a request ends up', () => {
  it.each([
    ['https://api.shop.example/login', { kind: 'app', proxied: false }],
    ['http://api.shop.example/', { kind: 'app', proxied: false }],
    ['https://api.shop.example:8443/', { kind: 'nobody' }],
    ['https://team.example/', { kind: 'page-host' }],
    ['https://evil.example/frame', { kind: 'site', index: 0 }],
    ['https://www.team.example/', { kind: 'nobody' }],
  ])('%s, the API on another host: %o', (url, route) => {
    expect(routeOf(url, world)).toEqual(route)
  })

  it.each([
    ['http://localhost:3000/api/cart', { kind: 'app', proxied: true }],
    ['http://127.0.0.1:3000/', { kind: 'app', proxied: true }],
    ['http://localhost:4000/', { kind: 'nobody' }],
    ['https://localhost:3000/', { kind: 'nobody' }],
    ['https://api.shop.example/api/cart', { kind: 'app', proxied: false }],
  ])('%s, behind a development proxy: %o', (url, route) => {
    expect(routeOf(url, proxied)).toEqual(route)
  })
})

describe('what somebody on the way can read', () => {
  it.each([
    ['http://shop.example/', true],
    ['https://shop.example/', false],
    ['http://localhost:3000/', false],
    ['http://172.30.1.83:5173/', true],
  ])('%s: %s', (url, readable) => {
    expect(isInTheClear(url)).toBe(readable)
  })
})
