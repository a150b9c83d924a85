import { expect, it } from 'vitest'
import { presets } from './presets.ts'
import { sameValue } from './same-value.ts'
import { parseWorld } from './set-value.ts'

it.each([
  [{ a: 1, b: [null, 'x'] }, { b: [null, 'x'], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j: %j', (one, other, same) => {
  expect(sameValue(one, other)).toBe(same)
})

it.each(presets)('the world $id is still itself when it was kept and read again', ({ world }) => {
  const read = parseWorld(JSON.parse(JSON.stringify(world)), '')
  expect(read.ok && sameValue(read.value, world)).toBe(true)
})
