import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack, unpack } from './packed.ts'

const nothing = () => false
const through = (value: unknown) => unpack(pack(value, nothing))

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, NaN, Infinity, -Infinity, 1.7e12, '__proto__'),
)
const data = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any

it('what is unpacked is what was packed: each value, and each key, in its order', () => {
  fc.assert(
    fc.property(data, (value) => {
      const found = through(value)
      expect(found).toStrictEqual(value)
      expect(JSON.stringify(found)).toBe(JSON.stringify(value))
    }),
    { numRuns: 500 },
  )
})

it('what is one value in two places is one again, and packed once', () => {
  const shared = { deep: ['a text that is there but once', { at: 1 }] }
  const value = { a: shared, b: [shared, shared.deep], c: { ...shared } }
  const found = through(value) as typeof value
  expect(found).toEqual(value)
  expect(found.b[0]).toBe(found.a)
  expect(found.b[1]).toBe(found.a.deep)
  expect(found.c.deep).toBe(found.a.deep)
  expect(found.c).not.toBe(found.a)
})

it('what is to be kept, and what is no plain data, stays the very value', () => {
  const world = { seed: 1 }
  const known = new Map([['a', 1]])
  const packed = pack([{ world }, known, world], (part) => part === world)
  const found = unpack(packed) as readonly [{ readonly world: unknown }, unknown, unknown]
  expect(found[0].world).toBe(world)
  expect(found[1]).toBe(known)
  expect(found[2]).toBe(world)
  expect(packed.kept).toEqual([world, known])
})

it('what is no data at all is refused, not lost', () => {
  expect(() => pack({ run: () => 1 }, nothing)).toThrow('A function is no data.')
})
