import fc from 'fast-check'
import { expect, it } from 'vitest'
import { secureShop } from './context.fixture.ts'
import { append, cookiesOf, emptyRow, rowOf } from './row.ts'
import { readCookie } from './read-cookie.ts'

it('an older row never sees what newer ones have added, however they branch', () => {
  const cookie = (name: number) => {
    const read = readCookie(`n${name}=1`, secureShop, 0, name).cookie
    if (!read) throw new Error('not read')
    return read
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean())), (choices) => {
      const rows = [{ row: emptyRow, names: [] as readonly string[] }]
      for (const [at, [choice, anew]] of choices.entries()) {
        const from = rows[choice % rows.length]
        if (!from) throw new Error('no row')
        const one = cookie(at)
        const row = append(anew ? rowOf(cookiesOf(from.row)) : from.row, one)
        rows.push({ row, names: [...from.names, one.name] })
      }
      for (const { row, names } of rows)
        expect(cookiesOf(row).map(({ name }) => name)).toEqual(names)
    }),
  )
})
