import fc from 'fast-check'
import { expect, it } from 'vitest'
import { secureShop } from './context.fixture.ts'
import type { Cookie } from './cookie.ts'
import { readCookie } from './read-cookie.ts'
import { append, cookiesOf, emptyRow, markOf, maybeNamed, renewed, rowOf, without } from './row.ts'

function cookie(name: string, serial: number): Cookie {
  const read = readCookie(`${name}=1; Max-Age=${serial + 1}`, secureShop, 0, serial).cookie
  if (!read) throw new Error('not read')
  return read
}

it('an older row never sees what newer ones have added, renewed or removed, however they branch', () => {
  const deeds = fc.constantFrom('append', 'append', 'copy', 'renew', 'remove')
  const choice = fc.record({ which: fc.nat(), place: fc.nat(), deed: deeds })
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const rows = [{ row: emptyRow, cookies: [] as readonly Cookie[] }]
      for (const [at, { which, place, deed }] of choices.entries()) {
        const from = rows[which % rows.length]
        if (!from) throw new Error('no row')
        const { row, cookies } = from
        const old = cookies[place % cookies.length]
        const left = cookies.filter((one) => one !== old)
        const one = cookie(old && deed === 'renew' ? old.name : `n${at}`, at)
        if (!old || deed === 'append')
          rows.push({ row: append(row, one), cookies: [...cookies, one] })
        else if (deed === 'copy')
          rows.push({ row: append(rowOf(cookiesOf(row)), one), cookies: [...cookies, one] })
        else if (deed === 'renew')
          rows.push({ row: renewed(row, cookies.indexOf(old), one), cookies: [...left, one] })
        else rows.push({ row: without(row, cookies.indexOf(old)), cookies: left })
      }
      for (const { row, cookies } of rows) {
        expect(cookiesOf(row)).toEqual(cookies)
        expect(row.soonest).toBeLessThanOrEqual(
          Math.min(...cookies.map(({ expires }) => expires ?? Infinity)),
        )
        for (const [place, { name }] of cookies.entries())
          expect(maybeNamed(row, markOf(name), place)).toBe(place)
      }
    }),
  )
})

it('a row finds only what it has: not what a newer one wrote behind its end', () => {
  const one = append(emptyRow, cookie('a', 0))
  const two = append(one, cookie('b', 1))
  expect(maybeNamed(two, markOf('b'), 0)).toBe(1)
  expect(maybeNamed(one, markOf('b'), 0)).toBe(-1)
})
