import type { Cookie } from './cookie.ts'

/**
 * A site's cookies as an immutable list. The newest list and the older ones share their cells; each
 * sees only as many as it has, so that one more cookie costs the same beside one as beside 180.
 */
export interface Row {
  readonly cells: Cookie[]
  /** The mark of each cell's name, in the cells' order: numbers are passed over faster than names. */
  readonly marks: number[]
  readonly length: number
  /** No cookie ends before, ms since the epoch: until then none is looked at for being dead. */
  readonly soonest: number
}

export const emptyRow: Row = {
  cells: [],
  marks: [],
  length: 0,
  soonest: Number.POSITIVE_INFINITY,
}

export function rowOf(cookies: readonly Cookie[]): Row {
  const { length } = cookies
  if (length === 0) return emptyRow
  const soonest = cookies.reduce((least, one) => Math.min(least, endOf(one)), emptyRow.soonest)
  return { cells: cookies.slice(), marks: cookies.map(({ name }) => markOf(name)), length, soonest }
}

export function cookiesOf({ cells, length }: Row): readonly Cookie[] {
  return cells.length === length ? cells : cells.slice(0, length)
}

/** Only the newest list may write behind its end: where another has done so, the cells are copied. */
export function append(row: Row, cookie: Cookie): Row {
  const { length } = row
  const mark = markOf(cookie.name)
  const soonest = Math.min(row.soonest, endOf(cookie))
  if (length === 0) return { cells: [cookie], marks: [mark], length: 1, soonest }
  const mine = row.cells.length === length
  const cells = mine ? row.cells : row.cells.slice(0, length)
  const marks = mine ? row.marks : row.marks.slice(0, length)
  cells.push(cookie)
  marks.push(mark)
  return { cells, marks, length: length + 1, soonest }
}

export function without({ cells, marks, length, soonest }: Row, place: number): Row {
  if (length === 1) return emptyRow
  const left = { cells: cells.slice(0, length), marks: marks.slice(0, length) }
  left.cells.splice(place, 1)
  left.marks.splice(place, 1)
  return { ...left, length: length - 1, soonest }
}

/** As `append(without(row, place), cookie)` where both are of one name, in one copy. */
export function renewed(row: Row, place: number, cookie: Cookie): Row {
  const { length } = row
  const cells = row.cells.slice(0, length)
  const marks = row.marks.slice(0, length)
  const mark = marks[place] ?? markOf(cookie.name)
  for (let at = place + 1; at < length; at++) {
    cells[at - 1] = cells[at] ?? cookie
    marks[at - 1] = marks[at] ?? mark
  }
  cells[length - 1] = cookie
  marks[length - 1] = mark
  return { cells, marks, length, soonest: Math.min(row.soonest, endOf(cookie)) }
}

/** The place of the first cookie that may be of a name, from a place on; -1: there is none. */
export function maybeNamed({ marks, length }: Row, mark: number, from: number): number {
  const place = marks.indexOf(mark, from)
  return place < length ? place : -1
}

const endOf = ({ expires }: Cookie): number => expires ?? Number.POSITIVE_INFINITY

/** Equal for equal names, seldom for others: from the length and the ends, where names differ. */
export function markOf(name: string): number {
  const { length } = name
  if (length === 0) return 0
  const ends = (name.charCodeAt(length - 1) << 7) ^ name.charCodeAt(length >> 1)
  return (ends << 7) ^ (name.charCodeAt(0) << 2) ^ length
}
