import { describe, expect, it } from 'vitest'
import { moved, noHistory, pushed } from './history.ts'
import { blankPage } from './page.ts'
import { committed } from './page-change.ts'

const page = (path: string) =>
  committed(
    { url: `http://localhost:3000${path}`, initiator: null, exchange: 1 },
    { status: 200, headers: [], body: '' },
  )
const urls = (pages: readonly { readonly url: string }[]) =>
  pages.map(({ url }) => new URL(url).pathname)

describe('a window’s history', () => {
  const history = pushed(pushed(noHistory, page('/a')), page('/b'))

  it('leaves the empty window out', () => {
    expect(pushed(noHistory, blankPage)).toBe(noHistory)
  })

  it('leads back, and then forward to what was left', () => {
    const back = moved(history, 'back', page('/c'))
    expect(back && urls([back.page])).toEqual(['/b'])
    expect(back && urls(back.history.back)).toEqual(['/a'])
    const forward = back && moved(back.history, 'forward', back.page)
    expect(forward && urls([forward.page])).toEqual(['/c'])
    expect(forward && urls(forward.history.back)).toEqual(['/a', '/b'])
  })

  it('loses what was ahead when somebody goes elsewhere', () => {
    const back = moved(history, 'back', page('/c'))
    const elsewhere = back && pushed(back.history, back.page)
    expect(elsewhere && moved(elsewhere, 'forward', page('/d'))).toBeNull()
  })

  it('ends', () => {
    expect(moved(noHistory, 'back', page('/a'))).toBeNull()
  })
})
