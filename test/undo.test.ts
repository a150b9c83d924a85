import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import type { Deed } from '../src/world/action.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { firstVisit } from '../src/world/playground.ts'
import type { World } from '../src/world/schema.ts'
import { logIn, opened } from './played.ts'
import { deed, full, gap, patience, world, worlds } from './random-deeds.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

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
  return [...page.state().current.identities].join(' ')
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

/** Each undo plays its prefix again, so twice as many deeds take four times as long. */
const prefixes: readonly (readonly [place: number, world: World, length: number])[] = full
  ? worlds.map((world, place) => [place + 1, world, 200])
  : [[1, defaultWorld, 12]]

it.each(prefixes)(
  'whichever prefix of many deeds is gone back to, all stands as it did, and goes on the same (world %i)',
  async (_, world, length) => {
    const [deeds] = fc.sample(fc.array(doing, { minLength: length, maxLength: length }), {
      numRuns: 1,
      seed: 20_260_302,
    })
    const others = fc.sample(doing, { numRuns: length, seed: 7 })
    const [never, once] = [await watchedPage(world), await watchedPage(world)]
    let undone = 0
    for (const [index, one] of (deeds ?? []).entries()) {
      const other = others[index]
      if (other) {
        await undoneOnce(once, [other])
        undone++
      }
      expect(once.pending()).toBe(never.pending())
      for (const page of [never, once]) await doOn(page, one)
    }
    expect(undone).toBe(length)
    expect(await nextSid(once)).toBe(await nextSid(never))
    for (const page of [never, once]) await page.time.pass(40_000)
    expect(never.state().script.actions.length).toBeGreaterThan(length)
    expect(once.timeline()).toBe(never.timeline())
  },
  patience,
)
