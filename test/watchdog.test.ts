import { beforeAll, describe, expect, it } from 'vitest'
import { bundleProgram } from '../src/server/bundle.ts'
import { instanceOver } from '../src/server/instance.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance, ToInstance } from '../src/server/protocol.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { firstVisit } from '../src/world/playground.ts'
import { logIn, makeReport, opened, viewCart } from './played.ts'

let inProcessInstance: StartInstance
beforeAll(async () => {
  inProcessInstance = inProcess(await bundleProgram())
})

const isReport = (message: ToInstance) =>
  message.kind === 'deliver' && message.request.url.endsWith('/api/report')

/** Instances that hang at (or die of) one kind of message, and a watchdog that bites when told. */
function doomed(isFatal: (message: ToInstance) => boolean, dies = false) {
  let fatal = 0
  let bite = () => {}
  let onStuck = () => {}
  const stuck = new Promise<void>((resolve) => {
    onStuck = resolve
  })
  const startInstance: StartInstance = (index) => {
    const inner = inProcessInstance(index)
    return instanceOver(
      {
        ask(message) {
          if (!isFatal(message)) return inner.send(message)
          fatal++
          onStuck()
          return dies ? Promise.reject(new Error('out of memory')) : new Promise(() => {})
        },
        end: inner.end,
      },
      {
        later(ms, run) {
          expect(ms).toBe(5000)
          bite = run
          return () => {
            bite = () => {}
          }
        },
      },
    )
  }
  return { startInstance, stuck, bite: () => bite(), fatal: () => fatal }
}

describe('an instance that leaves a message unanswered', () => {
  it('is ended; its exchanges fail, the page says so, and a restart goes on', async () => {
    const doom = doomed(isReport)
    const page = await opened(doom)
    const memory = () => page.exchanges().at(-1)?.after.stores['memory-0']
    await page.playground.perform(logIn)
    await page.time.pass(50)
    expect(memory()).toHaveLength(1)
    await page.playground.perform(makeReport)
    const passing = page.time.pass(50)
    await doom.stuck
    doom.bite()
    await passing
    expect(page.exchanges().at(-1)?.failure).toEqual({ kind: 'no-instance', message: 'unanswered' })
    expect(memory()).toEqual([])
    expect(page.state().trouble).toEqual({ kind: 'instance-lost', where: '1', what: '' })
    expect(page.state().script.actions.at(-1)?.deed.kind).toBe('instance-lost')
    await page.playground.perform(viewCart)
    await page.time.pass(50)
    expect(page.exchanges().at(-1)?.failure?.kind).toBe('no-instance')
    await page.playground.perform({ kind: 'restart', instance: 0 })
    await page.playground.perform(viewCart)
    await page.time.pass(50)
    expect(page.exchanges().at(-1)?.response?.status).toBe(401)
  })

  it('is lost again in a replay, which neither sends the message nor waits', async () => {
    const doom = doomed(isReport)
    const page = await opened(doom)
    await page.playground.perform(makeReport)
    const passing = page.time.pass(50)
    await doom.stuck
    doom.bite()
    await passing
    await page.playground.perform({ kind: 'restart', instance: 0 })
    await page.playground.perform(logIn)
    await page.time.pass(50)
    expect(doom.fatal()).toBe(1)
    expect(page.timeline()).toBe(await page.replayed())
    const { script } = page.state()
    const again = await opened({ startInstance: doom.startInstance, script })
    expect(again.timeline()).toBe(page.timeline())
    expect(doom.fatal()).toBe(1)
  })

  it('is lost at its own timer, which a replay does not run past', async () => {
    // The store answers by a timer of the instance's own.
    const doom = doomed(({ kind }) => kind === 'advance')
    const page = await opened(doom)
    await page.playground.perform(logIn)
    const passing = page.time.pass(50)
    await doom.stuck
    doom.bite()
    await passing
    expect(page.exchanges().at(-1)?.failure?.kind).toBe('no-instance')
    expect(page.timeline()).toBe(await page.replayed())
    expect(doom.fatal()).toBe(1)
  })

  it('is as it was when what led to it is undone', async () => {
    const doom = doomed(isReport)
    const page = await opened(doom)
    await page.playground.perform(logIn)
    await page.time.pass(50)
    const before = page.timeline()
    await page.playground.perform(makeReport)
    const passing = page.time.pass(50)
    await doom.stuck
    doom.bite()
    await passing
    await page.playground.undo()
    expect(page.timeline()).toBe(before)
    await page.playground.perform(viewCart)
    await page.time.pass(50)
    expect(page.exchanges().at(-1)?.response?.status).toBe(200)
  })
})

it('an instance that dies is lost at once, and says so', async () => {
  const doom = doomed(isReport, true)
  const page = await opened(doom)
  await page.playground.perform(makeReport)
  await page.time.pass(50)
  const lastWord = 'out of memory'
  expect(page.state().trouble).toMatchObject({ kind: 'instance-lost', what: lastWord })
  expect(page.exchanges().at(-1)?.failure).toEqual({ kind: 'no-instance', message: lastWord })
  expect(page.exchanges().at(-1)?.after.console).toEqual([
    expect.objectContaining({ instance: 0, level: 'error', text: lastWord }),
  ])
  expect(page.timeline()).toBe(await page.replayed())
})

it('an instance that speaks wrongly counts as dead', async () => {
  const startInstance: StartInstance = (index) => {
    const inner = inProcessInstance(index)
    const ask = async (message: ToInstance) => {
      const report = await inner.send(message)
      return isReport(message) ? { ...report, nextTimerAt: 'soon' } : report
    }
    return instanceOver({ ask, end: inner.end })
  }
  const page = await opened({ startInstance })
  await page.playground.perform(makeReport)
  await page.time.pass(50)
  expect(page.state().trouble).toMatchObject({
    kind: 'instance-lost',
    what: expect.stringMatching(/^spoke wrongly: nextTimerAt: /),
  })
})

it('an instance that hears wrongly says so, and where', async () => {
  const instance = inProcessInstance(0)
  // A message that the types forbid: another program's.
  const wrong = { kind: 'advance', t: 'now' } as unknown as ToInstance
  await expect(instance.send(wrong)).rejects.toThrow(/heard wrongly: t: /)
})

it('a handler that never answers is given up after the world’s own time-out', async () => {
  const world = {
    ...defaultWorld,
    shop: { ...defaultWorld.shop, store: { ...defaultWorld.shop.store, latency: 40_000 } },
  }
  const page = await opened({ startInstance: inProcessInstance, script: firstVisit(world) })
  await page.playground.perform(logIn)
  await page.time.pass(29_999)
  expect(page.exchanges().at(-1)?.failure).toBeNull()
  await page.time.pass(1)
  expect(page.exchanges().at(-1)?.failure).toEqual({ kind: 'timeout' })
  expect(page.timeline()).toBe(await page.replayed())
})
