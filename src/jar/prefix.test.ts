import { describe, expect, it } from 'vitest'
import { contextAt, plainShop, secureShop } from './context.fixture.ts'
import { readCookie } from './read-cookie.ts'

const over = {
  https: secureShop,
  http: plainShop,
  localhost: contextAt('http://localhost:3000/'),
  script: { ...secureShop, api: 'script' },
} as const

const keeps = (line: string, by: keyof typeof over) =>
  !readCookie(line, over[by], 0, 0).reasons.includes('InvalidPrefix')

describe('a name that promises something', () => {
  it.each([
    ['__Secure-a=1; Secure', 'https', true],
    ['__SECURE-a=1; Secure', 'https', true],
    ['__Secure-a=1', 'https', false],
    ['__Secure-a=1; Secure', 'http', false],
    ['__Secure-a=1; Secure', 'localhost', true],
    ['__Host-a=1; Secure; Path=/', 'https', true],
    ['__Host-a=1; Secure; Path=/; Domain=', 'https', true],
    ['__Host-a=1; Secure', 'https', false],
    ['__Host-a=1; Secure; Path=/cart', 'https', false],
    ['__Host-a=1; Secure; Path=/; Domain=shop.example', 'https', false],
    ['__Host-a=1; Path=/', 'https', false],
    ['a__Host-=1', 'https', true],
  ] as const)('[PREFIX-1] %s by %s keeps its promise: %s', (line, by, kept) => {
    expect(keeps(line, by)).toBe(kept)
  })

  it.each([
    ['=__Secure-a', false],
    ['=__host-a', false],
    ['__Http-a', false],
    ['=a__Host-', true],
  ] as const)('[PREFIX-2] the nameless %s passes: %s', (line, passes) => {
    expect(keeps(line, 'https')).toBe(passes)
  })

  it.each([
    ['__Http-a=1; Secure; HttpOnly', 'https', true],
    ['__Http-a=1; Secure', 'https', false],
    ['__Http-a=1; Secure; HttpOnly', 'script', false],
    ['__Host-Http-a=1; Secure; HttpOnly; Path=/', 'https', true],
    ['__Host-Http-a=1; Secure; HttpOnly', 'https', false],
    ['__Host-Http-a=1; Secure; Path=/', 'https', false],
  ] as const)('[PREFIX-3] %s by %s keeps its promise: %s', (line, by, kept) => {
    expect(keeps(line, by)).toBe(kept)
  })
})
