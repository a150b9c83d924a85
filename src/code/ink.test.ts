import { expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import { serverDocument, textOf } from './document.ts'
import { inkOf } from './ink.ts'

it.each([
  ["const app = 'x // y'", ['keyword const', 'plain  app = ', "string 'x // y'"]],
  ["a() // it's here", ['plain a() ', "comment // it's here"]],
  ["'it\\'s'.length", ["string 'it\\'s'", 'plain .length']],
  ['constant', ['plain constant']],
  ['', []],
])('%s is cut into its inks', (text, inks) => {
  expect(inkOf(text).map((part) => `${part.kind} ${part.text}`)).toEqual(inks)
})

it('no letter of the shop is lost or changed', () => {
  for (const line of textOf(serverDocument(defaultWorld)).split('\n'))
    expect(
      inkOf(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line)
})
