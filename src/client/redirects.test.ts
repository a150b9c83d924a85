import { describe, expect, it } from 'vitest'
import { redirectOf } from './redirects.ts'

const answer = (status: number, location?: string) => ({
  status,
  headers: location === undefined ? [] : [['location', location] as const],
  body: '',
})

describe('a redirect (Fetch, HTTP-redirect fetch)', () => {
  it.each([
    [301, 'POST', 'GET', false],
    [302, 'POST', 'GET', false],
    [302, 'PUT', 'PUT', true],
    [303, 'PUT', 'GET', false],
    [303, 'HEAD', 'HEAD', true],
    [307, 'POST', 'POST', true],
    [308, 'POST', 'POST', true],
  ])('%i turns %s into %s', (status, method, next, keepsBody) => {
    expect(redirectOf(method, 'http://shop.example/a/b', answer(status, 'c'))).toEqual({
      method: next,
      url: 'http://shop.example/a/c',
      keepsBody,
    })
  })

  it.each([
    ['no Location', answer(302)],
    ['another scheme', answer(302, 'ftp://x/')],
    ['not a redirect', answer(200, '/x')],
    ['304', answer(304, '/x')],
  ])('is not one: %s', (_, response) => {
    expect(redirectOf('GET', 'http://shop.example/', response)).toBeNull()
  })

  it('keeps the fragment', () => {
    expect(redirectOf('GET', 'http://shop.example/#top', answer(302, '/x'))?.url).toBe(
      'http://shop.example/x#top',
    )
  })
})
