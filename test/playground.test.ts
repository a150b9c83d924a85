import { beforeAll, describe, expect, it, vi } from 'vitest'
import { bundleProgram } from '../src/server/bundle.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { createPlayground, firstVisit } from '../src/world/playground.ts'
import type { Deed } from '../src/world/action.ts'
import { linkText, openLink } from '../src/world/share.ts'
import type { Script } from '../src/world/script.ts'
import { addMug, logIn, logOut, makeReport, opened } from './played.ts'
import { handMadeTime } from './hand-made-time.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})
const open = () => opened({ startInstance })

describe('speed', () => {
  it('real: an exchange takes as many real ms as it takes virtual ones', async () => {
    const page = await open()
    await page.playground.perform(logIn)
    const [, login] = page.exchanges()
    await page.time.pass(23)
    expect(page.exchanges().at(-1)?.endAt).toBeNull()
    await page.time.pass(1)
    expect(page.exchanges().at(-1)?.endAt).toBe((login?.startedAt ?? 0) + 24)
    expect(page.state().busy).toBe(false)
  })

  it('slow: some 48 real ms a virtual one while an exchange is open, at most 480 a gap', async () => {
    const page = await open()
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
    const page = await open()
    page.playground.setSpeed('at-once')
    await page.playground.perform(makeReport)
    expect(page.exchanges().at(-1)?.response).not.toBeNull()
    expect(page.state().busy).toBe(false)
  })

  it('the first visit has had what passed until the server was there; the next one has not', async () => {
    const time = handMadeTime()
    const playground = createPlayground({
      ...time,
      startInstance: (index) => {
        const instance = startInstance(index)
        return {
          ...instance,
          send(message) {
            if (message.kind === 'boot') time.sleep(200)
            return instance.send(message)
          },
        }
      },
      loadPublicSuffixes,
      wire: directWire(),
      script: firstVisit(defaultWorld),
      keep: () => true,
    })
    const visit = () =>
      playground.state.getState().timeline.filter(({ kind }) => kind === 'exchange')[0]
    // No alarm rings here: what had to be waited for would never come.
    await vi.waitFor(() => expect(visit()).toMatchObject({ endAt: expect.any(Number) }))
    expect(playground.state.getState().busy).toBe(false)
    await playground.startOver()
    expect(visit()).toMatchObject({ endAt: null })
    playground.close()
  })

  it('changes nothing of what happens', async () => {
    const texts: string[] = []
    for (const speed of ['real', 'slow', 'at-once'] as const) {
      const page = await open()
      page.playground.pause()
      page.playground.setSpeed(speed)
      page.playground.play()
      await page.playground.perform(logIn)
      await page.time.pass(3000)
      texts.push(page.timeline())
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).toBe(texts[0])
  })
})

describe('the clock', () => {
  it('follows real time while idle, and wakes once a second', async () => {
    const page = await open()
    const { now } = page.state()
    const rung = page.time.rung()
    await page.time.pass(60_000)
    expect(page.state().now - now).toBeGreaterThan(59_000)
    expect(page.state().now - now).toBeLessThanOrEqual(60_100)
    expect(page.time.rung() - rung).toBeLessThanOrEqual(61)
  })

  it('stands while held, and while nobody sees the page', async () => {
    const page = await open()
    const { now } = page.state()
    page.playground.pause()
    await page.time.pass(5000)
    page.playground.play()
    page.playground.setSeen(false)
    await page.time.pass(5000)
    page.playground.setSeen(true)
    await page.playground.perform(addMug)
    expect(page.state().script.actions.at(-1)?.at).toBe(now)
  })

  it('does not run after a machine that slept', async () => {
    const page = await open()
    const { now } = page.state()
    page.time.sleep(3_600_000)
    await page.time.pass(2000)
    expect(page.state().now - now).toBeLessThan(5000)
  })
})

describe('a machine that slept, clicked upon before any alarm rang', () => {
  it('does not let the sleep pass in the world', async () => {
    const page = await open()
    const { now } = page.state()
    page.time.sleep(3_600_000)
    await page.playground.perform(addMug)
    expect((page.state().script.actions.at(-1)?.at ?? 0) - now).toBeLessThan(5000)
  })
})

describe('time held in the middle of an exchange', () => {
  it('stands until it is let go, and goes on where it stood', async () => {
    const page = await open()
    await page.playground.perform(logIn)
    await page.time.pass(12)
    page.playground.pause()
    const held = page.timeline()
    await page.time.pass(10_000)
    expect(page.timeline()).toBe(held)
    expect(page.exchanges().at(-1)?.endAt).toBeNull()
    page.playground.play()
    await page.time.pass(1000)
    expect(page.exchanges().at(-1)?.response?.status).toBe(200)
    expect(page.timeline()).toBe(await page.replayed())
  })

  it('steps forward by one event at a time', async () => {
    const page = await open()
    page.playground.pause()
    await page.playground.perform(logIn)
    const moments: number[] = []
    const seen: number[] = []
    while (page.state().busy) {
      await page.playground.stepForward()
      seen.push(page.exchanges().at(-1)?.steps.length ?? 0)
      moments.push(page.state().now - (page.exchanges().at(-1)?.startedAt ?? 0))
    }
    // The request's way, two calls of the store (there and back), the way back of head and end.
    expect(moments).toEqual([10, 11, 12, 13, 14, 22, 24])
    // What the store answered shows when it has, not with the head of the answer.
    expect(seen[2]).toBeGreaterThan(seen[1] ?? 0)
    expect(page.state().playing).toBe(false)
  })
})

describe('deeds that overlap', () => {
  it('a log-out does not wait for a slow report', async () => {
    const page = await open()
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
    expect(page.timeline()).toBe(await page.replayed())
  })

  it('a deed while time is held comes after all that was due at its very instant', async () => {
    const { network, shop } = defaultWorld
    const world = {
      ...defaultWorld,
      network: { ...network, latency: 0 },
      shop: { ...shop, store: { ...shop.store, latency: 0 } },
    }
    const page = await opened({ startInstance, script: firstVisit(world) })
    page.playground.pause()
    await page.playground.perform(logIn)
    await page.playground.stepForward()
    expect(page.state().busy).toBe(true)
    await page.playground.perform(addMug)
    page.playground.play()
    await page.time.pass(100)
    expect(page.timeline()).toBe(await page.replayed())
  })
})

describe('undo', () => {
  it('goes back into the middle of an exchange, and redo forth again', async () => {
    const page = await open()
    await page.playground.perform(logIn)
    await page.time.pass(100)
    await page.playground.perform(makeReport)
    await page.time.pass(500)
    const before = page.timeline()
    await page.playground.perform(logOut)
    await page.time.pass(200)
    const after = page.timeline()
    page.playground.pause()
    await page.playground.undo()
    expect(page.timeline()).toBe(before)
    expect(page.state().busy).toBe(true)
    await page.playground.redo()
    expect(page.timeline()).toBe(after)
    page.playground.play()
    await page.time.pass(5000)
    expect(page.timeline()).toBe(await page.replayed())
  })

  it('takes back in one what was done in one, also after a reload', async () => {
    const page = await open()
    const before = page.timeline()
    const move: Deed = { kind: 'set', path: 'page', value: 'http://localhost:5000' }
    const visit: Deed = { kind: 'navigate', client: 'laptop', url: '/' }
    await page.playground.perform(move, visit)
    await page.time.pass(100)
    expect(page.exchanges().at(-1)?.request.url).toBe('http://localhost:5000/')
    expect(page.timeline()).toBe(await page.replayed())
    const text = await linkText(page.state().script)
    const reloaded = await openLink(text ?? '')
    if (!reloaded.ok) throw new Error(reloaded.why)
    expect(reloaded.script).toEqual(page.state().script)
    const again = await opened({ startInstance, script: reloaded.script })
    for (const { playground, timeline, state } of [page, again]) {
      await playground.undo()
      expect(timeline()).toBe(before)
      await playground.redo()
      expect(state().script.actions.map(({ joined }) => joined)).toEqual([
        undefined,
        undefined,
        true,
      ])
    }
  })

  it('brings back what a start over left, and the start over by redo', async () => {
    const page = await open()
    await page.playground.perform(logIn)
    await page.time.pass(100)
    const before = page.timeline()
    await page.playground.startOver()
    await page.time.pass(100)
    const fresh = page.timeline()
    expect(page.exchanges()).toHaveLength(1)
    await page.playground.undo()
    expect(page.timeline()).toBe(before)
    await page.playground.redo()
    expect(page.timeline()).toBe(fresh)
    expect(page.state().canRedo).toBe(false)
  })

  it('leaves what a link brought for what was there before, and redo brings it again', async () => {
    const linked = { ...firstVisit({ ...defaultWorld, instances: 2 }) }
    const script = { ...linked, actions: [...linked.actions, { at: null, deed: logIn }] }
    const page = await opened({ startInstance, script, before: firstVisit(defaultWorld) })
    await page.time.pass(100)
    const brought = page.timeline()
    expect(page.state().current.world.instances).toBe(2)
    const { actions } = page.state().script
    for (const _ of actions) await page.playground.undo()
    await page.time.pass(100)
    expect(page.state().current.world.instances).toBe(1)
    expect(page.state().canUndo).toBe(false)
    expect(page.exchanges()).toHaveLength(1)
    for (const _ of actions) await page.playground.redo()
    expect(page.timeline()).toBe(brought)
  })
})

it('a script that cannot be kept is told of once, and nothing is lost', async () => {
  const page = await opened({ startInstance, keep: () => false })
  expect(page.state().trouble?.kind).toBe('not-kept')
  page.playground.dismissTrouble()
  await page.playground.perform(logIn)
  await page.time.pass(100)
  expect(page.state().trouble).toBeNull()
  expect(page.exchanges().at(-1)?.response?.status).toBe(200)
})

it('a script kept in the middle of an exchange is played to rest when it is opened again', async () => {
  let kept: Script | undefined
  const keep = (script: Script) => {
    kept = script
    return true
  }
  const page = await opened({ startInstance, keep })
  await page.playground.perform(logIn)
  await page.time.pass(100)
  await page.playground.perform(makeReport)
  await page.time.pass(500)
  if (!kept) throw new Error('nothing was kept')
  const again = await opened({ startInstance, script: kept })
  expect(again.state().busy).toBe(false)
  await page.time.pass(3000)
  expect(again.timeline()).toBe(page.timeline())
})

describe('a page that is drawn frame by frame', () => {
  it('shows once what came between two frames, and keeps every deed of it', async () => {
    let frames: (() => void)[] = []
    const draw = () => {
      const due = frames
      frames = []
      for (const run of due) run()
    }
    const page = await opened({ startInstance, nextFrame: (run) => void frames.push(run) })
    draw()
    let shown = 0
    const before = page.state().timeline
    page.playground.state.subscribe(({ timeline }, last) => {
      if (timeline !== last.timeline) shown++
    })
    await page.playground.perform(logIn)
    // What comes within a glance would only be held up by a drawing of its beginning.
    expect(frames).toHaveLength(0)
    await page.time.pass(100)
    expect(frames).toHaveLength(1)
    await page.playground.perform(addMug)
    await page.time.pass(100)
    expect(page.state().timeline).toBe(before)
    draw()
    expect(shown).toBe(1)
    expect(page.exchanges()).toHaveLength(3)
    expect(page.state().busy).toBe(false)
    expect(page.state().script.actions).toHaveLength(3)
    expect(page.timeline()).toBe(await page.replayed())
  })

  it('shows at once what is followed slowly, and after a glance what is waited for', async () => {
    const frames: (() => void)[] = []
    const page = await opened({ startInstance, nextFrame: (run) => void frames.push(run) })
    page.playground.setSpeed('slow')
    for (const run of frames.splice(0)) run()
    await page.playground.perform(logIn)
    expect(frames).toHaveLength(1)
    page.playground.setSpeed('real')
    await page.time.pass(1000)
    for (const run of frames.splice(0)) run()
    await page.playground.perform(makeReport)
    await page.time.pass(50)
    expect(frames).toHaveLength(0)
    await page.time.pass(50)
    expect(frames).toHaveLength(1)
    for (const run of frames.splice(0)) run()
    expect(page.state().busy).toBe(true)
  })
})
