import { describe, expect, it } from 'vitest'
import { cookieBlockedReasons, ownReasons, setCookieBlockedReasons } from '../jar/reason.ts'
import { en } from './en/index.ts'
import { ko } from './ko/index.ts'

describe.each([
  ['English', en],
  ['Korean', ko],
])('in %s', (_, words) => {
  it('every reason for refusing or holding back a cookie has a sentence', () => {
    expect(Object.keys(words.setReasons).sort()).toEqual(
      [...setCookieBlockedReasons, ...ownReasons].sort(),
    )
    expect(Object.keys(words.sendReasons).sort()).toEqual(
      [...cookieBlockedReasons, ...ownReasons].sort(),
    )
    for (const text of [...Object.values(words.setReasons), ...Object.values(words.sendReasons)])
      expect(text.length).toBeGreaterThan(8)
  })

  it('code in a sentence is closed', () => {
    const all = [words.setReasons, words.sendReasons, words.serverReasons].flatMap((part) =>
      Object.values(part),
    )
    for (const text of all) expect(text.split('`').length % 2).toBe(1)
  })
})

it('Korean sentences are Korean', () => {
  for (const text of Object.values(ko.serverReasons)) expect(text).toMatch(/[가-힣]/)
})
