import { beforeAll, expect, it } from 'vitest'
import { lanesOf } from '../src/ui/network/lanes.ts'
import { rowsOf, type Row } from '../src/ui/network/rows.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replayed } from './replayed.ts'

let exchanges: readonly Exchange[] = []
const client = 'laptop'
beforeAll(async () => {
  exchanges = await replayed({
    actions: [
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'add-to-cart', client, product: 'mug' },
    ],
  })
})

function exchangeAt(index: number): Exchange {
  const exchange = exchanges[index]
  if (!exchange) throw new Error('no exchange')
  return exchange
}
const named = (rows: readonly Row[], name: string, kind?: Row['kind']) =>
  rows.find(({ step, kind: is }) => step.name === name && (kind ?? is) === is)

it('fills the server’s bar only once the store has answered', () => {
  const cart = exchangeAt(1)
  const rows = rowsOf(cart)
  expect(named(rows, 'request')?.held.server).toBeUndefined()
  expect(named(rows, 'verify-signature')?.held.server).toBeNull()
  expect(named(rows, 'store.get', 'arrow')?.held.server).toBeNull()
  expect(named(rows, 'handler')?.held.server).toBe(cart.sidBefore)
})

it('gives the client its new session only when the cookie is stored', () => {
  const login = exchangeAt(0)
  const rows = rowsOf(login)
  expect(rows[0]?.held.client).toBeNull()
  expect(rows.at(-1)?.held.client).toBe(login.sidAfter)
  expect(login.sidAfter).not.toBeNull()
  expect(rows.at(-1)?.held.stores).toEqual([login.sidAfter])
})

it('draws a call of the store as an arrow there and its answer as an arrow back, in order of time', () => {
  const rows = rowsOf(exchangeAt(1))
  const call = rows.findIndex(({ step, kind }) => step.name === 'store.get' && kind === 'arrow')
  expect(rows[call]).toMatchObject({ from: 'instance-0', to: 'store' })
  expect(rows[call + 1]).toMatchObject({ kind: 'answer', from: 'store', to: 'instance-0' })
  const times = rows.map(({ at }) => at)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

it('an arrow carries the session that travels: asked by its Cookie, answered by its Set-Cookie', () => {
  const [login, cart] = [exchangeAt(0), exchangeAt(1)]
  expect(named(rowsOf(login), 'request')).toMatchObject({ sid: null })
  expect(named(rowsOf(login), 'response')).toMatchObject({ sid: login.sidAfter })
  expect(named(rowsOf(cart), 'request')).toMatchObject({ sid: login.sidAfter })
  expect(named(rowsOf(cart), 'response')).toMatchObject({ sid: null })
})

it('has one lane an actor in the order of the road, each instance its own', () => {
  const { before, ...rest } = exchangeAt(0)
  const two = { ...rest, before: { ...before, world: { ...before.world, instances: 2 } } }
  const lanes = lanesOf({ ...two, instance: 1 })
  expect(lanes.map(({ id }) => id)).toEqual(['client', 'instance-0', 'instance-1', 'store'])
  expect(lanes.map(({ used }) => used)).toEqual([true, false, true, true])
  expect(lanes[0]?.place).toBe(0)
  expect(lanes.at(-1)?.place).toBe(1)
})
