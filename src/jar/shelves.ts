import type { Cookie } from './cookie.ts'

/**
 * The jar's cookies by site, as an immutable value: a change copies one shelf of many, so that
 * thousands of views share nearly everything and a change costs the same in a large jar.
 */
export interface Shelves {
  readonly shelves: readonly ReadonlyMap<string, readonly Cookie[]>[]
  /** Given out so far: the order of creation. */
  readonly serial: number
}

const count = 64

export const emptyShelves: Shelves = {
  shelves: Array.from({ length: count }, () => new Map()),
  serial: 0,
}

export function ofSite(jar: Shelves, site: string): readonly Cookie[] {
  return jar.shelves[shelfOf(site)]?.get(site) ?? none
}

export function withSite<J extends Shelves>(jar: J, site: string, cookies: readonly Cookie[]): J {
  const place = shelfOf(site)
  const shelf = new Map(jar.shelves[place])
  if (cookies.length === 0) shelf.delete(site)
  else shelf.set(site, cookies)
  return { ...jar, shelves: jar.shelves.with(place, shelf) }
}

export function* sites(
  jar: Shelves,
): Iterable<readonly [site: string, cookies: readonly Cookie[]]> {
  for (const shelf of jar.shelves) yield* shelf
}

const none: readonly Cookie[] = []

/** FNV-1a over the site's name. */
function shelfOf(site: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < site.length; at++) hash = Math.imul(hash ^ site.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % count
}
