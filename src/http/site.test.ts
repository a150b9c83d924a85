import { expect, it } from 'vitest'
import { needsList } from './site.ts'

it.each([
  ['localhost', false],
  ['shop.localhost', false],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['shop.example', true],
])('whether the public suffix list is needed for %s: %s', (host, needed) => {
  expect(needsList(host)).toBe(needed)
})

it('a window in which nothing was loaded yet needs no public suffix list', () => {
  expect(needsList(new URL('about:blank').hostname)).toBe(false)
})
