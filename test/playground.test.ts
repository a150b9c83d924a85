import { beforeAll, describe, expect, it } from 'vitest'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import type { Deed } from '../src/world/action.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { entryJson } from '../src/world/entry-json.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { createPlayground, firstVisit } from '../src/world/playground.ts'
import type { Playground } from '../src/world/playground-state.ts'
import { replay } from '../src/world/replay.ts'
import type { Script } from '../src/world/script.ts'
import { handMadeTime, type HandMadeTime } from './hand-made-time.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

const client = 'laptop'
const logIn: Deed = { kind: 'log-in', client, user: 'kim', password: 'right' }
const logOut: Deed = { kind: 'log-out', client }
const addMug: Deed = { kind: 'add-to-cart', client, product: 'mug' }
const makeReport: Deed = { kind: 'make-report', client }

interface Played {
  readonly playground: Playground
  readonly time: HandMadeTime
  readonly exchanges: () => Exchange[]
}

/** A page's playground whose first visit is over. */
async function opened(script: Script = firstVisit(defaultWorld)): Promise<Played> {
  const time = handMadeTime()
  const playground = createPlayground({
    ...time,
    startInstance,
    loadPublicSuffixes,
    wire: directWire(),
    script,
    keep: () => {},
  })
  const exchanges = () =>
    playground.state.getState().timeline.filter((entry) => entry.kind === 'exchange')
  await playground.stepForward()
  playground.play()
  await time.pass(100)
  expect(exchanges()[0]?.response?.status).toBe(200)
  return { playground, time, exchanges }
}

const timelineOf = ({ playground }: Played) =>
  playground.state.getState().timeline.map(entryJson).join('\n')

async function replayedOf({ playground }: Played): Promise<string> {
  const { script } = playground.state.getState()
  const parts = { startInstance, wire: directWire(), loadPublicSuffixes }
  const replayed = await replay(script, parts)
  return replayed.ok ? replayed.timeline.map(entryJson).join('\n') : replayed.refusal.what
}

const under = ({ playground }: Played) => playground.state.getState()

describe('speed', () => {
  it('real: an exchange takes as many real ms as it takes virtual ones', async () => {
    const page = await opened()
    await page.playground.perform(logIn)
    const [, login] = page.exchanges()
    await page.time.pass(23)
    expect(page.exchanges().at(-1)?.endAt).toBeNull()
    await page.time.pass(1)
    expect(page.exchanges().at(-1)?.endAt).toBe((login?.startedAt ?? 0) + 24)
    expect(under(page).busy).toBe(false)
  })

  it('slow: some 48 real ms a virtual one while an exchange is open, at most 480 a gap', async () => {
    const page = await opened()
    page.playground.setSpeed('slow')
    await page.playground.perform(logIn)
    await page.time.pass(479)
    expect(page.exchanges().at(-1)?.instance).toBeNull()
    await page.time.pass(1)
    expect(page.exchanges().at(-1)?.instance).toBe(0)
    await page.time.pass(4 * 48 + 479)
    expect(page.exchanges().at(-1)?.endAt).toBeNull()
    await page.time.pass(1)
    expect(page.exchanges().at(-1)?.endAt).not.toBeNull()
  })

  it('at once: what is under way is worked off before any real time has passed', async () => {
    const page = await opened()
    page.playground.setSpeed('at-once')
    await page.playground.perform(makeReport)
    expect(page.exchanges().at(-1)?.response).not.toBeNull()
    expect(under(page).busy).toBe(false)
  })

  it('changes nothing of what happens', async () => {
    const texts: string[] = []
    for (const speed of ['real', 'slow', 'at-once'] as const) {
      const page = await opened()
      page.playground.pause()
      page.playground.setSpeed(speed)
      page.playground.play()
      await page.playground.perform(logIn)
      await page.time.pass(3000)
      texts.push(timelineOf(page))
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).toBe(texts[0])
  })
})

describe('the clock', () => {
  it('follows real time while idle, and wakes once a second', async () => {
    const page = await opened()
    const { now } = under(page)
    const rung = page.time.rung()
    await page.time.pass(60_000)
    expect(under(page).now - now).toBeGreaterThan(59_000)
    expect(under(page).now - now).toBeLessThanOrEqual(60_100)
    expect(page.time.rung() - rung).toBeLessThanOrEqual(61)
  })

  it('stands while held, and while nobody sees the page', async () => {
    const page = await opened()
    const { now } = under(page)
    page.playground.pause()
    await page.time.pass(5000)
    page.playground.play()
    page.playground.setSeen(false)
    await page.time.pass(5000)
    page.playground.setSeen(true)
    await page.playground.perform(addMug)
    expect(under(page).script.actions.at(-1)?.at).toBe(now)
  })

  it('does not run after a machine that slept', async () => {
    const page = await opened()
    const { now } = under(page)
    page.time.sleep(3_600_000)
    await page.time.pass(2000)
    expect(under(page).now - now).toBeLessThan(5000)
  })
})

describe('time held in the middle of an exchange', () => {
  it('stands until it is let go, and goes on where it stood', async () => {
    const page = await opened()
    await page.playground.perform(logIn)
    await page.time.pass(12)
    page.playground.pause()
    const held = timelineOf(page)
    await page.time.pass(10_000)
    expect(timelineOf(page)).toBe(held)
    expect(page.exchanges().at(-1)?.endAt).toBeNull()
    page.playground.play()
    await page.time.pass(1000)
    expect(page.exchanges().at(-1)?.response?.status).toBe(200)
    expect(timelineOf(page)).toBe(await replayedOf(page))
  })

  it('steps forward by one event at a time', async () => {
    const page = await opened()
    page.playground.pause()
    await page.playground.perform(logIn)
    const moments: number[] = []
    while (under(page).busy) {
      await page.playground.stepForward()
      moments.push(under(page).now - (page.exchanges().at(-1)?.startedAt ?? 0))
    }
    // The request's way, two calls of the store (there and back), the way back of head and end.
    expect(moments).toEqual([10, 11, 12, 13, 14, 22, 24])
    expect(under(page).playing).toBe(false)
  })
})

describe('deeds that overlap', () => {
  it('a log-out does not wait for a slow report', async () => {
    const page = await opened()
    await page.playground.perform(logIn)
    await page.time.pass(100)
    await page.playground.perform(makeReport)
    await page.time.pass(500)
    await page.playground.perform(logOut)
    await page.time.pass(100)
    const [, , report, logout] = page.exchanges()
    expect(report?.endAt).toBeNull()
    expect(logout?.response?.status).toBe(200)
    expect(logout?.startedAt).toBe((report?.startedAt ?? 0) + 500)
    await page.time.pass(3000)
    expect(page.exchanges()[2]?.endAt).not.toBeNull()
    expect(timelineOf(page)).toBe(await replayedOf(page))
  })
})

describe('undo', () => {
  it('goes back into the middle of an exchange, and redo forth again', async () => {
    const page = await opened()
    await page.playground.perform(logIn)
    await page.time.pass(100)
    await page.playground.perform(makeReport)
    await page.time.pass(500)
    const before = timelineOf(page)
    await page.playground.perform(logOut)
    await page.time.pass(200)
    const after = timelineOf(page)
    page.playground.pause()
    await page.playground.undo()
    expect(timelineOf(page)).toBe(before)
    expect(under(page).busy).toBe(true)
    await page.playground.redo()
    expect(timelineOf(page)).toBe(after)
    page.playground.play()
    await page.time.pass(5000)
    expect(timelineOf(page)).toBe(await replayedOf(page))
  })

  it('brings back what a start over left, and the start over by redo', async () => {
    const page = await opened()
    await page.playground.perform(logIn)
    await page.time.pass(100)
    const before = timelineOf(page)
    await page.playground.startOver()
    await page.time.pass(100)
    const fresh = timelineOf(page)
    expect(page.exchanges()).toHaveLength(1)
    await page.playground.undo()
    expect(timelineOf(page)).toBe(before)
    await page.playground.redo()
    expect(timelineOf(page)).toBe(fresh)
    expect(under(page).canRedo).toBe(false)
  })
})
