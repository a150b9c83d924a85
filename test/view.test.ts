import { beforeAll, describe, expect, it } from 'vitest'
import { allCookies } from '../src/jar/contents.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import type { Exchange } from '../src/world/exchange.ts'
import type { Snapshot } from '../src/world/snapshot.ts'
import { firstVisit } from '../src/world/playground.ts'
import type { World } from '../src/world/schema.ts'
import { snapshotAfter } from '../src/world/view.ts'
import { addMug, logIn, logOut, opened } from './played.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

const { shop } = defaultWorld
const worlds: Readonly<Record<'memory' | 'redis', World>> = {
  memory: defaultWorld,
  redis: { ...defaultWorld, shop: { ...shop, store: { ...shop.store, kind: 'redis' } } },
}

/** How many cookies the jar and how many records the store holds after each step. */
function held(exchange: Exchange): readonly string[] {
  return exchange.steps.map(({ name }, place) => {
    const { jars, stores } = snapshotAfter(exchange, place)
    const cookies = Object.values(jars).flatMap((jar) => [...allCookies(jar)]).length
    return `${name} ${cookies} ${Object.values(stores).flat().length}`
  })
}

describe.each(['memory', 'redis'] as const)('the world after each step, store in %s', (kind) => {
  it('the record is there once the store has answered, the cookie once the browser stored it', async () => {
    const page = await opened({ startInstance, script: firstVisit(worlds[kind]) })
    await page.playground.perform(logIn)
    await page.time.pass(100)
    const login = page.exchanges().at(-1)
    if (!login) throw new Error('no exchange')
    const steps = held(login)
    expect(steps[0]).toBe('attach-cookies 0 0')
    expect(steps).toContain('handler 0 0')
    expect(steps).toContain('store.set 0 1')
    expect(steps).toContain('response 0 1')
    expect(steps.at(-1)).toBe('store-cookies 1 1')
  })

  it('after a log-out the record goes first, and the cookie when the answer is there', async () => {
    const page = await opened({ startInstance, script: firstVisit(worlds[kind]) })
    for (const deed of [logIn, logOut]) {
      await page.playground.perform(deed)
      await page.time.pass(100)
    }
    const logout = page.exchanges().at(-1)
    if (!logout) throw new Error('no exchange')
    const steps = held(logout)
    expect(steps[0]).toBe('attach-cookies 1 1')
    expect(steps).toContain('store.destroy 1 0')
    expect(steps).toContain('response 1 0')
    expect(steps.at(-1)).toBe('store-cookies 0 0')
  })
})

it('what others did meanwhile shows too, and every session keeps its colour', async () => {
  const page = await opened({ startInstance })
  await page.playground.perform(logIn)
  await page.time.pass(100)
  page.playground.pause()
  await page.playground.perform(addMug)
  await page.playground.perform({ kind: 'set', path: 'shop.session.rolling', value: true })
  page.playground.play()
  await page.time.pass(100)
  const add = page.exchanges().at(-1)
  if (!add) throw new Error('no exchange')
  const views: Snapshot[] = add.steps.map((_, place) => snapshotAfter(add, place))
  expect(views[0]?.world.shop.session.rolling).toBeUndefined()
  expect(views.at(-1)?.world.shop.session.rolling).toBe(true)
  for (const { identities } of views) expect(identities).toEqual(add.after.identities)
})

it('no exchange keeps more views than there were changes', async () => {
  const page = await opened({ startInstance })
  for (const deed of [logIn, addMug]) {
    await page.playground.perform(deed)
    await page.time.pass(100)
  }
  for (const { views, steps } of page.exchanges())
    expect(views.length).toBeLessThan(Math.min(6, steps.length))
})
