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

/** Tells of each instance when its next own timer is due. */
function watched(): { readonly startInstance: StartInstance; readonly pending: () => string } {
  const timers = new Map<number, { nextTimerAt: number | null }>()
  return {
    startInstance(index) {
      const inner = startInstance(index)
      const mine: { nextTimerAt: number | null } = { nextTimerAt: null }
      timers.set(index, mine)
      return {
        async send(message) {
          const report = await inner.send(message)
          mine.nextTimerAt = report.nextTimerAt
          return report
        },
        end: inner.end,
      }
    },
    pending: () => JSON.stringify([...timers].map(([index, one]) => [index, one.nextTimerAt])),
  }
}

async function watchedPage(world: World) {
  const watch = watched()
  const page = await opened({ startInstance: watch.startInstance, script: firstVisit(world) })
  return { ...page, pending: watch.pending }
}
type WatchedPage = Awaited<ReturnType<typeof watchedPage>>

const doing = fc.record({ deed, ms: gap })
type Doing = { readonly deed: Deed; readonly ms: number }

async function doOn(page: WatchedPage, { deed, ms }: Doing): Promise<void> {
  await page.playground.perform(deed)
  await page.time.pass(ms)
}

/** Everything that determines what happens next, but for what instances draw. */
function standing({ state, pending }: WatchedPage): string {
  const { current, busy, timeline } = state()
  // Only the shown clock may have lagged behind by some ms before.
  const { at: _at, ...rest } = current
  return JSON.stringify({ ...rest, busy, entries: timeline.length, pending: pending() })
}

/** Does some more, undoes it, and looks whether all stands as it did. */
async function undoneOnce(page: WatchedPage, more: readonly Doing[]): Promise<void> {
  const before = standing(page)
  const { length } = page.state().script.actions
  for (const one of more) await doOn(page, one)
  const at = page.state().script.actions[length]?.at
  for (const _ of more) await page.playground.undo()
  expect(page.state().now).toBe(at)
  expect(standing(page)).toBe(before)
}

/** The session ID that a log-in draws next. */
async function nextSid(page: WatchedPage): Promise<string> {
  await page.playground.perform(logIn)
  await page.time.pass(200)
  return page.state().current.identities.join(' ')
}

it(
  'undone deeds leave nothing behind: same world, jars, stores, timers, next ID and all that follows',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(doing, { minLength: 2, maxLength: full ? 200 : 10, size: 'max' }),
        fc.array(doing, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        async (world, deeds, more, place) => {
          const [never, once] = [await watchedPage(world), await watchedPage(world)]
          for (const [index, one] of deeds.entries()) {
            if (index === place % deeds.length) {
              await undoneOnce(once, more)
              expect(once.pending()).toBe(never.pending())
              expect(await nextSid(once)).toBe(await nextSid(never))
            }
            for (const page of [never, once]) await doOn(page, one)
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

it(
  'whichever prefix of many deeds is gone back to, all stands as it did, and goes on the same',
  async () => {
    const length = full ? 200 : 12
    const [deeds] = fc.sample(fc.array(doing, { minLength: length, maxLength: length }), {
      numRuns: 1,
      seed: 20_260_302,
    })
    const others = fc.sample(doing, { numRuns: length, seed: 7 })
    for (const world of full ? worlds : worlds.slice(0, 1)) {
      const [never, once] = [await watchedPage(world), await watchedPage(world)]
      for (const [index, one] of (deeds ?? []).entries()) {
        const other = others[index]
        if (other) await undoneOnce(once, [other])
        expect(once.pending()).toBe(never.pending())
        for (const page of [never, once]) await doOn(page, one)
      }
      expect(await nextSid(once)).toBe(await nextSid(never))
      for (const page of [never, once]) await page.time.pass(40_000)
      expect(never.state().script.actions.length).toBeGreaterThan(length)
      expect(once.timeline()).toBe(never.timeline())
    }
  },
  patience,
)
