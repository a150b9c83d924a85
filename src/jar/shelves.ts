import type { Cookie } from './cookie.ts'
import { cookiesOf, emptyRow, rowOf, type Row } from './row.ts'

/**
 * The jar's cookies by site, as an immutable value: a change copies the few cells on the way to its
 * site, so that thousands of views share nearly everything and a change costs the same in a large jar.
 */
export interface Shelves {
  readonly shelves: readonly Shelf[]
  /**
   * The site written last, not on its shelf yet. The lines of a response are of one site, so that
   * most changes copy no shelf.
   */
  readonly latest: Site | null
  /** Given out so far: the order of creation and of access. */
  readonly serial: number
  /** How many cookies there are in all. */
  readonly size: number
  /** No cookie was used for the last time before this: ms since the epoch. A bound, not the truth. */
  readonly oldestAccess: number
}

type Shelf = readonly Box[]
/** The few sites whose names fall together, in the order in which they came. */
type Box = readonly Site[]

interface Site {
  readonly name: string
  readonly row: Row
}

/** So many shelves of so many boxes each; a power of two. */
const width = 16

const emptyBox: Box = []
const emptyShelf: Shelf = Array.from({ length: width }, () => emptyBox)

export const emptyShelves: Shelves = {
  shelves: Array.from({ length: width }, () => emptyShelf),
  latest: null,
  serial: 0,
  size: 0,
  oldestAccess: Number.NEGATIVE_INFINITY,
}

export function ofSite(jar: Shelves, site: string): readonly Cookie[] {
  return cookiesOf(rowAt(jar, site))
}

export function rowAt(jar: Shelves, site: string): Row {
  if (jar.latest?.name === site) return jar.latest.row
  return rowIn(boxAt(jar.shelves, placeOf(site)), site)
}

function rowIn(box: Box, site: string): Row {
  for (const one of box) if (one.name === site) return one.row
  return emptyRow
}

export function withSite(jar: Shelves, site: string, cookies: readonly Cookie[]): Shelves {
  return withRow(jar, site, rowOf(cookies), jar.serial)
}

/** The jar with these cookies of a site, and so many serials given out. */
export function withRow(jar: Shelves, site: string, row: Row, serial = jar.serial): Shelves {
  const size = jar.size + row.length - rowAt(jar, site).length
  const { oldestAccess } = jar
  const shelves = jar.latest?.name === site ? jar.shelves : settled(jar)
  // What has gone is taken off its shelf at once: should it come again, it comes last.
  if (row.length === 0)
    return { shelves: put(shelves, { name: site, row }), latest: null, serial, size, oldestAccess }
  return { shelves, latest: { name: site, row }, serial, size, oldestAccess }
}

const settled = ({ shelves, latest }: Shelves): readonly Shelf[] =>
  latest ? put(shelves, latest) : shelves

function put(all: readonly Shelf[], site: Site): readonly Shelf[] {
  const place = placeOf(site.name)
  const shelf = (all[shelfOf(place)] ?? emptyShelf).slice()
  shelf[boxOf(place)] = changed(boxAt(all, place), site)
  const shelves = all.slice()
  shelves[shelfOf(place)] = shelf
  return shelves
}

function changed(box: Box, site: Site): Box {
  const at = box.findIndex(({ name }) => name === site.name)
  if (site.row.length === 0) return at < 0 ? box : box.toSpliced(at, 1)
  return at < 0 ? [...box, site] : box.with(at, site)
}

export function* sites(
  jar: Shelves,
): Iterable<readonly [site: string, cookies: readonly Cookie[]]> {
  for (const shelf of settled(jar))
    for (const box of shelf) for (const { name, row } of box) yield [name, cookiesOf(row)]
}

const shelfOf = (place: number) => place % width
const boxOf = (place: number) => (place / width) | 0

const boxAt = (all: readonly Shelf[], place: number): Box =>
  all[shelfOf(place)]?.[boxOf(place)] ?? emptyBox

/** FNV-1a over the site's name, folded so that all of it counts. */
function placeOf(site: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < site.length; at++) hash = Math.imul(hash ^ site.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & (width * width - 1)
}
