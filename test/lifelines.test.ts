import { beforeAll, expect, it } from 'vitest'
import type { Exchange } from '../src/world/exchange.ts'
import { lifelinesOf } from '../src/ui/network/lifelines.ts'
import { replayed } from './replayed.ts'

let exchanges: readonly Exchange[] = []
beforeAll(async () => {
  const client = 'laptop'
  exchanges = await replayed({
    actions: [
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'add-to-cart', client, product: 'mug' },
    ],
  })
})

it('fills the server’s bar only once the store has answered', () => {
  const [, cart] = exchanges
  if (!cart) throw new Error('no exchange')
  const held = lifelinesOf(cart)
  const at = (name: string) => held[cart.steps.findIndex((step) => step.name === name)]
  expect(at('request')?.server).toBeUndefined()
  expect(at('verify-signature')?.server).toBeNull()
  expect(at('store.get')?.server).toBe(cart.sidBefore)
  expect(at('handler')?.server).toBe(cart.sidBefore)
})

it('gives the client its new session only when the cookie is stored', () => {
  const [login] = exchanges
  if (!login) throw new Error('no exchange')
  const held = lifelinesOf(login)
  expect(held[0]?.client).toBeNull()
  expect(held.at(-1)?.client).toBe(login.sidAfter)
  expect(login.sidAfter).not.toBeNull()
  expect(held.at(-1)?.stores).toEqual([login.sidAfter])
})
