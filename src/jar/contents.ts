import type { Cookie } from './cookie.ts'
import { emptyShelves, sites, type Shelves } from './shelves.ts'

/** A browser's cookies: an immutable value. */
export type Jar = Shelves

export const emptyJar: Jar = emptyShelves

export function allCookies(jar: Jar): readonly Cookie[] {
  return [...sites(jar)].flatMap(([, cookies]) => cookies)
}
