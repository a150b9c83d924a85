import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'
import type { Timeline } from '../src/world/timeline.ts'

const started = bundleProgram().then(inProcess)

/** Plays actions in a world that differs from the plain one as said. */
export async function playAll(actions: readonly object[], world: object = {}): Promise<Timeline> {
  const script = parseScript({ actions, world })
  if (!script.ok) throw new Error(`${script.refusal.where}: ${script.refusal.what}`)
  const replayed = await replay(script.value, {
    startInstance: await started,
    wire: directWire(),
    loadPublicSuffixes,
  })
  if (!replayed.ok) throw new Error(`${replayed.refusal.where}: ${replayed.refusal.what}`)
  return replayed.timeline
}

export async function play(actions: readonly object[], world: object = {}): Promise<Exchange[]> {
  const timeline = await playAll(actions, world)
  return timeline.filter((entry) => entry.kind === 'exchange')
}

export const statuses = (exchanges: readonly Exchange[]) =>
  exchanges.map(({ response }) => response?.status ?? null)
