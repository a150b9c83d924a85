import { pack, unpack } from './packed.ts'
import type { Pack } from './stretch.ts'
import type { Entry } from './timeline.ts'

/**
 * A stretch of a long timeline as some hundred bytes an entry. Worlds stay the values that they are:
 * there are few, all moments share them, and whether they changed is asked by identity.
 */
export const packEntries: Pack = (entries) => {
  const worlds = new Set<object>(entries.map(({ after }) => after.world))
  const packed = pack(entries, (part) => worlds.has(part))
  // Safe: what was packed is what comes out (packed.test.ts).
  return () => unpack(packed) as readonly Entry[]
}
