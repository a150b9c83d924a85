import { expect, it } from 'vitest'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import { firstMoments } from '../src/ui/first-minute/first-moments.ts'
import { logOutAgain, waysToLogOut } from '../src/ui/first-minute/other-log-out.ts'
import { logIn, logOut, opened } from './played.ts'

it('the last log-out is done again in each way, from the same moment, and told by what it left', async () => {
  const { playground, time, state, timeline, replayed } = await opened({
    startInstance: inProcess(await bundleProgram()),
  })
  await playground.perform(logIn)
  await time.pass(100)
  await playground.perform(logOut)
  await time.pass(100)
  const at = () => state().script.actions.at(-1)?.at
  const first = at()
  for (const way of waysToLogOut) {
    await logOutAgain(playground, way)
    await time.pass(100)
    expect([...firstMoments(state().timeline).values()].at(-1)?.moment).toBe(way.moment)
    expect(at()).toBe(first)
    const deeds = state().script.actions.map(({ deed }) => deed.kind)
    expect(deeds).toEqual(['navigate', 'log-in', 'set', 'log-out'])
    expect(timeline()).toBe(await replayed())
  }
  // However many ways were tried: one step back is the moment before the log-out.
  await playground.undo()
  expect(state().script.actions.map(({ deed }) => deed.kind)).toEqual(['navigate', 'log-in'])
  expect(state().current.world.shop.logout).toBe('destroy-and-clear')
  await playground.redo()
  expect(state().script.actions.at(-1)?.deed.kind).toBe('log-out')
  playground.close()
})

it('where something else was done last, nothing is taken back', async () => {
  const { playground, time, state } = await opened({
    startInstance: inProcess(await bundleProgram()),
  })
  await playground.perform(logIn)
  await time.pass(100)
  const { script } = state()
  for (const way of waysToLogOut) await logOutAgain(playground, way)
  expect(state().script).toBe(script)
  playground.close()
})
