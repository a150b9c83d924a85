import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Identities } from './identities.ts'

const sids = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 30 })

it('identities are told apart by the order of their birth, and an older list never learns of newer ones', () => {
  fc.assert(
    fc.property(sids, sids, sids, (first, one, other) => {
      const grown = (from: Identities, more: readonly string[]) =>
        more.reduce((known, sid) => known.with(sid), from)
      const trunk = grown(Identities.none(), first)
      // Two futures of one past do not see one another.
      const branches = [one, other].map(
        (more) => [grown(trunk, more), [...first, ...more]] as const,
      )
      for (const [identities, born] of [[trunk, first] as const, ...branches]) {
        const expected = [...new Set(born)]
        expect([...identities]).toEqual(expected)
        expect(identities.length).toBe(expected.length)
        for (const sid of 'abcdefgh') expect(identities.indexOf(sid)).toBe(expected.indexOf(sid))
        expect(identities.at(expected.length)).toBeUndefined()
        expect(identities.at(0)).toBe(expected[0])
      }
    }),
  )
})

it('one that is born already changes nothing', () => {
  const identities = Identities.none().with('a').with('b')
  expect(identities.with('a')).toBe(identities)
})
