import { describe, expect, it } from 'vitest'
import { isMixedContent } from './context.ts'

describe('mixed content', () => {
  it.each([
    ['a page of https', ['https://shop.example/'], true],
    ['a frame of https in a page of http', ['http://shop.example/', 'https://shop.example/'], true],
    [
      'a frame of localhost in a page of https',
      ['https://shop.example/', 'http://localhost/'],
      true,
    ],
    ['a page of http', ['http://shop.example/'], false],
    ['nobody', [null], false],
  ])('%s asks for plain http: %s → %s', (_, askers, mixed) => {
    expect(isMixedContent(askers, 'http://api.shop.example/')).toBe(mixed)
    expect(isMixedContent(askers, 'http://localhost:3000/')).toBe(false)
  })
})
