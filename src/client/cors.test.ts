import { describe, expect, it } from 'vitest'
import type { HeaderLine, HttpResponse } from '../http/message.ts'
import { corsCheck, preflightCheck } from './cors.ts'

const shop = 'https://shop.example'
const answer = (...headers: HeaderLine[]): HttpResponse => ({ status: 200, headers, body: '' })
const allowOrigin = (value: string): HeaderLine => ['Access-Control-Allow-Origin', value]
const allowMethods = (value: string): HeaderLine => ['Access-Control-Allow-Methods', value]

describe('the lists of a preflight’s answer', () => {
  const lists = (methods: string, headers: string) =>
    preflightCheck(
      answer(allowOrigin(shop), allowMethods(methods), ['Access-Control-Allow-Headers', headers]),
      { method: 'POST', headers: [['Content-Type', 'application/json']] },
      shop,
      'omit',
    )

  it.each([
    ['PUT, PATCH', 'Content-Type', null],
    ['', ' content-type ,, x-custom', null],
    ['PUT PATCH', 'Content-Type', 'unreadable-list'],
    ['PUT', 'Content-Type;X-Custom, Content-Type', 'unreadable-list'],
    ['PUT', 'X-Custom', 'header-not-allowed'],
  ])('%j and %j: %s', (methods, headers, obstacle) => {
    expect(lists(methods, headers)).toBe(obstacle)
  })
})

describe('a header that a server sends twice', () => {
  it('is one value with a comma: such an origin is nobody’s', () => {
    const twice = answer(allowOrigin(shop), allowOrigin(shop))
    expect(corsCheck(twice, shop, 'omit')).toBe('other-origin')
    expect(corsCheck(answer(allowOrigin('*'), allowOrigin('*')), shop, 'omit')).toBe('other-origin')
    expect(corsCheck(answer(allowOrigin(shop)), shop, 'omit')).toBeNull()
  })

  it('is one list, where it is a list', () => {
    const lists = answer(allowOrigin(shop), allowMethods('PUT'), allowMethods('DELETE'))
    const asks = (method: string) => preflightCheck(lists, { method, headers: [] }, shop, 'omit')
    expect(asks('PUT')).toBeNull()
    expect(asks('DELETE')).toBeNull()
    expect(asks('PATCH')).toBe('method-not-allowed')
  })
})
