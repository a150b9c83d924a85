import { describe, expect, it } from 'vitest'
import { defaultWorld } from '../src/world/defaults.ts'
import { replayed } from './replayed.ts'

const redis = { kind: 'redis', latency: 20 } as const
const logIn = { kind: 'log-in', client: 'laptop', user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client: 'laptop' }
const at = (ms: number) => defaultWorld.startAt + ms

const play = (actions: readonly object[], store: object = redis) =>
  replayed({ world: { shop: { store } }, actions })

describe('the shared store, unplugged', () => {
  it('keeps the request waiting for five seconds, then the client gives up: 500', async () => {
    const [, cart] = await play([logIn, { kind: 'pull-plug' }, viewCart])
    expect(cart?.response?.status).toBe(500)
    expect((cart?.endAt ?? 0) - (cart?.startedAt ?? 0)).toBeGreaterThanOrEqual(5000)
    expect(cart?.steps.find(({ name }) => name === 'store.get')).toMatchObject({
      outcome: 'failed',
      reason: 'store error',
    })
  })

  it('answers what waited once the line is back in time', async () => {
    const [, cart] = await play([
      logIn,
      { kind: 'pull-plug', at: at(1000) },
      { ...viewCart, at: at(1100) },
      { kind: 'plug-in', at: at(3000) },
    ])
    expect(cart?.response?.status).toBe(200)
    expect(cart?.endAt).toBeGreaterThan(at(3000))
  })

  it('fails at once what was under way when the line broke', async () => {
    const [, cart] = await play([
      logIn,
      { ...viewCart, at: at(1000) },
      { kind: 'pull-plug', at: at(1015) },
    ])
    expect(cart?.response?.status).toBe(500)
    expect(cart?.response?.body).toContain('Internal Server Error')
    expect(cart?.steps.find(({ name }) => name === 'store.get')).toMatchObject({
      answer: { kind: 'error', text: 'Socket closed unexpectedly', at: at(1015) },
    })
  })

  it('is stepped around by the middleware where the store says that it is disconnected', async () => {
    const [, cart, later] = await play(
      [
        logIn,
        { kind: 'pull-plug' },
        viewCart,
        { kind: 'plug-in' },
        { kind: 'wait', ms: 3000 },
        viewCart,
      ],
      { ...redis, announces: true },
    )
    // The shop's code reads req.session.user of no session at all.
    expect(cart?.response?.status).toBe(500)
    expect(cart?.steps.find(({ name }) => name === 'skip-middleware')).toMatchObject({
      reason: 'store is disconnected',
    })
    expect(later?.response?.status).toBe(200)
  })

  it('keeps a server that starts without it waiting too', async () => {
    const [, cart] = await play([
      logIn,
      { kind: 'pull-plug' },
      { kind: 'restart', instance: 0 },
      viewCart,
    ])
    expect(cart?.response?.status).toBe(500)
  })
})

describe('the shared store, full', () => {
  it('refuses to write and reads on: who is logged in stays so, and nobody can log in', async () => {
    const [, cart, again, later] = await play([
      logIn,
      { kind: 'set', path: 'shop.store.full', value: true },
      viewCart,
      logIn,
      { kind: 'set', path: 'shop.store.full', value: false },
      logIn,
    ])
    expect(cart?.response?.status).toBe(200)
    expect(again?.steps.find(({ name }) => name === 'store.set')).toMatchObject({
      outcome: 'failed',
      reason: 'store error',
      answer: { kind: 'error', text: "OOM command not allowed when used memory > 'maxmemory'." },
    })
    expect(again?.after.stores['redis']).toEqual([])
    expect(later?.after.stores['redis']).toHaveLength(1)
  })
})
