import type { Live } from './live.ts'

/** In entries of the timeline. What packs is loaded by what needs it: few worlds grow so old. */
const long = 1000

/** To be called at each deed: lets a timeline that has grown long pack what is old in it. */
export function packLong(live: Live): () => void {
  let asked = false
  return () => {
    if (asked || live.timeline.length < long) return
    asked = true
    import('./pack-entries.ts').then(
      ({ packEntries }) => {
        live.pack = packEntries
      },
      // Unpacked it is all there, too. With the next deed it is asked for once more.
      () => {
        asked = false
      },
    )
  }
}
