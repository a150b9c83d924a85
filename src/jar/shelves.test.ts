import fc from 'fast-check'
import { expect, it } from 'vitest'
import { secureShop } from './context.fixture.ts'
import { readCookie } from './read-cookie.ts'
import { emptyShelves, ofSite, sites, withSite, type Shelves } from './shelves.ts'

const { cookie } = readCookie('a=1', secureShop, 0, 0)
const some = (count: number) =>
  Array.from({ length: count }, () => cookie ?? expect.fail('not read'))

it('holds for each site what was last put there, and so do its older values', () => {
  const change = fc.record({
    which: fc.nat(),
    site: fc.nat({ max: 6 }),
    count: fc.nat({ max: 2 }),
  })
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const values = [{ jar: emptyShelves, held: new Map<string, number>() }]
      for (const { which, site, count } of changes) {
        const from = values[which % values.length]
        if (!from) throw new Error('no value')
        const name = `shop${site}.example`
        const held = new Map(from.held)
        if (count > 0) held.set(name, count)
        else held.delete(name)
        values.push({ jar: withSite(from.jar, name, some(count)), held })
      }
      for (const { jar, held } of values) {
        const found = new Map([...sites(jar)].map(([name, cookies]) => [name, cookies.length]))
        expect(found).toEqual(held)
        for (const [name, count] of held) expect(ofSite(jar, name)).toHaveLength(count)
        expect(jar.size).toBe([...held.values()].reduce((sum, count) => sum + count, 0))
      }
    }),
  )
})

it('lists its sites in one order, whichever was written last', () => {
  const all = Array.from({ length: 600 }, (_, at) => `shop${at}.example`)
  const order = (jar: Shelves) => [...sites(jar)].map(([name]) => name)
  const full = all.reduce((jar, name) => withSite(jar, name, some(1)), emptyShelves)
  expect(order(full)).toHaveLength(all.length)
  for (const name of all) expect(order(withSite(full, name, some(2)))).toEqual(order(full))
})
