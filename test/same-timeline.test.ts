import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { directWire, type Wire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import type { Deed } from '../src/world/action.ts'
import { firstVisit } from '../src/world/playground.ts'
import { opened, type Played } from './played.ts'
import { deed, full, gap, patience, world } from './random-deeds.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

type Move =
  | { readonly kind: 'do'; readonly deed: Deed }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'speed'; readonly speed: 'real' | 'slow' | 'at-once' }
  | { readonly kind: 'undo' | 'redo' | 'pause' | 'play' | 'step' | 'start-over' }
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('do' as const), deed }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: gap }) },
  fc.record({
    kind: fc.constant('speed' as const),
    speed: fc.constantFrom('real' as const, 'slow' as const, 'at-once' as const),
  }),
  fc.record({
    kind: fc.constantFrom('undo', 'undo', 'redo', 'pause', 'play', 'step', 'start-over' as const),
  }),
)

async function make({ playground, time }: Played, move: Move): Promise<void> {
  switch (move.kind) {
    case 'do':
      return playground.perform(move.deed)
    case 'pass':
      return time.pass(move.ms)
    case 'speed':
      return playground.setSpeed(move.speed)
    case 'undo':
      return playground.undo()
    case 'redo':
      return playground.redo()
    case 'start-over':
      return playground.startOver()
    case 'step':
      return playground.stepForward()
    case 'pause':
      return playground.pause()
    case 'play':
      return playground.play()
  }
}

/** Whatever carries takes its own real time, as a real fetch and a real worker do. */
function dawdling(seed: number): { readonly wire: Wire; readonly startInstance: StartInstance } {
  let state = seed
  const dawdle = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const ms = state % 4
    return new Promise<void>((resolve) =>
      ms === 0 ? setImmediate(resolve) : setTimeout(resolve, ms - 1),
    )
  }
  return {
    wire: {
      ...directWire(),
      async carry(label, request) {
        const carriage = await directWire().carry(label, request)
        await dawdle()
        return carriage
      },
    },
    startInstance(index) {
      const inner = startInstance(index)
      return {
        async send(message) {
          await dawdle()
          const report = await inner.send(message)
          await dawdle()
          return report
        },
        end: inner.end,
      }
    },
  }
}

it(
  'whatever the learner does, at whatever pace: the timeline is what replay makes of the script',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(move, { minLength: 5, maxLength: full ? 60 : 20 }),
        fc.nat(),
        async (world, moves, seed) => {
          const page = await opened({ ...dawdling(seed), script: firstVisit(world) })
          for (const one of moves) await make(page, one)
          page.playground.play()
          page.playground.setSpeed('real')
          await page.time.pass(40_000)
          expect(page.state().busy).toBe(false)
          expect(page.timeline()).toBe(await page.replayed())
        },
      ),
      { numRuns: full ? 200 : 8, seed: 20_260_302 },
    )
  },
  patience,
)
