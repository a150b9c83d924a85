import { directWire } from '../../src/network/wire.ts'
import { bundleProgram } from '../../src/server/bundle.ts'
import { inProcess } from '../../src/server/node-instance.ts'
import type { Deed } from '../../src/world/action.ts'
import { defaultWorld } from '../../src/world/defaults.ts'
import { createEngine } from '../../src/world/engine.ts'
import { runToRest } from '../../src/world/run.ts'
import { withoutList } from '../../src/http/site.ts'

const client = 'laptop'
/** A round of deeds that leaves the world as it was: what grows is the timeline alone. */
const round: readonly Deed[] = [
  { kind: 'log-in', client, user: 'kim', password: 'right' },
  { kind: 'add-to-cart', client, product: 'mug' },
  { kind: 'view-cart', client },
  { kind: 'log-out', client },
]

interface LongTimeline {
  readonly exchanges: number
  /** Real ms of an exchange, median of the last hundred. */
  readonly ms: number
  /** Heap bytes of an exchange, since the first hundred; null: the collector cannot be called. */
  readonly bytes: number | null
}

/** Plays so many exchanges without a page, and measures the hundred before each mark. */
async function playLong(marks: readonly number[]): Promise<readonly LongTimeline[]> {
  const engine = createEngine(defaultWorld, {
    startInstance: inProcess(await bundleProgram(true)),
    wire: directWire(),
    loadPublicSuffixes: () => Promise.resolve(withoutList),
  })
  await engine.start()
  const collect = globalThis.gc
  const heap = () => {
    collect?.()
    return process.memoryUsage().heapUsed
  }
  let heapBefore = 0
  let times: number[] = []
  const found: LongTimeline[] = []
  for (let exchanges = 1; exchanges <= Math.max(...marks); exchanges++) {
    const deed = round[exchanges % round.length]
    const began = performance.now()
    if (deed) await engine.apply(deed)
    await runToRest(engine)
    times = [...times.slice(-99), performance.now() - began]
    if (exchanges === 100) heapBefore = heap()
    if (!marks.includes(exchanges)) continue
    const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
    const bytes = collect && exchanges > 100 ? (heap() - heapBefore) / (exchanges - 100) : null
    found.push({ exchanges, ms: median, bytes })
  }
  engine.end()
  return found
}

/** A long timeline must cost no more to follow than a short one. */
export async function longTimelineTable(): Promise<string> {
  const found = await playLong([100, 1000, 10_000])
  const first = found[0]?.ms ?? 1
  const lines = found.map(
    ({ exchanges, ms, bytes }) =>
      `  ${String(exchanges).padStart(6)} exchanges  ${ms.toFixed(2)} ms each  ` +
      `${(ms / first).toFixed(2)} ×  ${bytes === null ? '' : `${(bytes / 1024).toFixed(1)} kB each`}`,
  )
  return ['timeline of a world without a page', ...lines, ''].join('\n')
}
