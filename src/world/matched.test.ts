import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matched } from './matched.ts'

/** `a/b` where both lists have it, `a/-` where only the left one has. */
function shown(left: string, right: string): string {
  return matched([...left], [...right])
    .map(([a, b]) => `${a === null ? '-' : left[a]}${b === null ? '-' : right[b]}`)
    .join(' ')
}

it.each([
  ['abc', 'abc', 'aa bb cc'],
  ['abc', 'ac', 'aa b- cc'],
  ['ac', 'abc', 'aa -b cc'],
  ['abcd', 'axcd', 'aa b- -x cc dd'],
  ['abc', '', 'a- b- c-'],
  ['', 'ab', '-a -b'],
  ['abab', 'baba', 'a- bb aa bb -a'],
  ['aab', 'ab', 'aa a- bb'],
])('%s beside %s: %s', (left, right, pairs) => {
  expect(shown(left, right)).toBe(pairs)
})

it('names every place once, in order, and matches only what is alike', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
  fc.assert(
    fc.property(list, list, (left, right) => {
      const matches = matched(left, right)
      expect(matches.flatMap(([a]) => (a === null ? [] : [a]))).toEqual([...left.keys()])
      expect(matches.flatMap(([, b]) => (b === null ? [] : [b]))).toEqual([...right.keys()])
      for (const [a, b] of matches) if (a !== null && b !== null) expect(left[a]).toBe(right[b])
    }),
  )
})
