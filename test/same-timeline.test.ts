import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { directWire, type Wire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import type { Deed } from '../src/world/action.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { firstVisit } from '../src/world/playground.ts'
import type { World } from '../src/world/schema.ts'
import { addMug, logIn, logOut, makeReport, opened, viewCart, type Played } from './played.ts'

/** A longer run: `FULL=true` (npm run test:full). */
const full = process.env['FULL'] === 'true'

/** Real ms. */
const patience = full ? 3_600_000 : 120_000

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

const { shop } = defaultWorld
const worlds: readonly World[] = [
  defaultWorld,
  { ...defaultWorld, shop: { ...shop, session: { ...shop.session, resave: true, rolling: true } } },
  // All at one instant: only the order tells.
  {
    ...defaultWorld,
    network: { ...defaultWorld.network, latency: 0 },
    shop: { ...shop, store: { ...shop.store, latency: 0 } },
  },
  { ...defaultWorld, instances: 2, shop: { ...shop, store: { ...shop.store, kind: 'redis' } } },
]
const world = fc.constantFrom(...worlds)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom(logIn, logOut, addMug, viewCart, makeReport),
  fc.constantFrom<Deed>(
    { kind: 'restart', instance: 0 },
    { kind: 'wait', ms: 1 },
    { kind: 'wait', ms: 90_000 },
    { kind: 'set', path: 'shop.session.rolling', value: true },
    { kind: 'set', path: 'shop.session.cookie.maxAge', value: 60_000 },
    { kind: 'renew-session', client: 'laptop' },
  ),
)
/** Real ms that pass: within an exchange, some exchanges long, or longer than the slow report. */
const gap = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 200, 2500))

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

it(
  'undone deeds leave nothing behind: same world, jars, stores and all that follows',
  async () => {
    const doing = fc.record({ deed, ms: gap })
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(doing, { minLength: 2, maxLength: full ? 200 : 10 }),
        fc.array(doing, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        async (world, deeds, undone, place) => {
          const [never, once] = [
            await opened({ startInstance, script: firstVisit(world) }),
            await opened({ startInstance, script: firstVisit(world) }),
          ]
          for (const [index, { deed, ms }] of deeds.entries()) {
            if (index === place % deeds.length) {
              const before = once.state()
              const { length } = before.script.actions
              let at: number | null = null
              for (const one of undone) {
                await once.playground.perform(one.deed)
                at ??= once.state().script.actions[length]?.at ?? null
                await once.time.pass(one.ms)
              }
              for (const _ of undone) await once.playground.undo()
              const after = once.state()
              expect(after.now).toBe(at)
              expect(after.busy).toBe(before.busy)
              // Only the shown clock may have lagged behind by some ms before.
              const seen = { ...after.current, at: before.current.at }
              expect(JSON.stringify(seen)).toBe(JSON.stringify(before.current))
            }
            for (const page of [never, once]) {
              await page.playground.perform(deed)
              await page.time.pass(ms)
            }
          }
          for (const page of [never, once]) await page.time.pass(40_000)
          expect(once.timeline()).toBe(never.timeline())
        },
      ),
      { numRuns: full ? 40 : 6, seed: 20_260_302 },
    )
  },
  patience,
)
