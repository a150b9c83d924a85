import { loadPublicSuffixes } from '../../src/http/public-suffixes.ts'
import { directWire } from '../../src/network/wire.ts'
import { bundleProgram } from '../../src/server/bundle.ts'
import { inProcess } from '../../src/server/node-instance.ts'
import type { Exchange } from '../../src/world/exchange.ts'
import { replay } from '../../src/world/replay.ts'
import type { Script } from '../../src/world/script.ts'
import type { Snapshot } from '../../src/world/snapshot.ts'
import type { ActionEntry } from '../../src/world/timeline.ts'

/** What the playground makes of an action. */
export interface Doing {
  readonly entry: ActionEntry
  readonly exchanges: readonly Exchange[]
  /** Everything as it is once all of it has come to rest. */
  readonly after: Snapshot
  /** Whether the next action begins before this one is over. */
  readonly overlaps: boolean
}

const started = bundleProgram().then(inProcess)

export async function timelineOf(script: Script): Promise<readonly Doing[]> {
  const played = await replay(script, {
    startInstance: await started,
    wire: directWire(),
    loadPublicSuffixes,
  })
  if (!played.ok) throw new Error(`${played.refusal.where}: ${played.refusal.what}`)
  const exchanges = played.timeline.filter((entry) => entry.kind === 'exchange')
  const actions = played.timeline.filter((entry) => entry.kind === 'action')
  return actions.map((entry, place) => {
    const own = exchanges.filter(({ action }) => action === entry.index)
    const next = actions[place + 1]?.at ?? Infinity
    const earlier = exchanges.filter(({ action }) => action < entry.index)
    const views = [...earlier, entry, ...own].map(({ after }) => after)
    // Of those at the same time the last one.
    const after = views.reduce((a, b) => (b.at >= a.at ? b : a), entry.after)
    return { entry, exchanges: own, after, overlaps: own.some(({ endAt }) => (endAt ?? 0) > next) }
  })
}
