import type { Cookie } from './cookie.ts'

/**
 * A site's cookies as an immutable list. The newest list and the older ones share their cells; each
 * sees only as many as it has, so that one more cookie costs the same beside one as beside 180.
 */
export interface Row {
  readonly cells: Cookie[]
  readonly length: number
}

export const emptyRow: Row = { cells: [], length: 0 }

export function rowOf(cookies: readonly Cookie[]): Row {
  return cookies.length === 0 ? emptyRow : { cells: cookies.slice(), length: cookies.length }
}

export function cookiesOf({ cells, length }: Row): readonly Cookie[] {
  return cells.length === length ? cells : cells.slice(0, length)
}

/** Only the newest list may write behind its end: where another has done so, the cells are copied. */
export function append(row: Row, cookie: Cookie): Row {
  if (row.length === 0 || row.cells.length !== row.length)
    return { cells: [...row.cells.slice(0, row.length), cookie], length: row.length + 1 }
  row.cells.push(cookie)
  return { cells: row.cells, length: row.length + 1 }
}

export function without({ cells, length }: Row, place: number): Row {
  const left = cells.slice(0, length)
  left.splice(place, 1)
  return { cells: left, length: length - 1 }
}
