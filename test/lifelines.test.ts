import { beforeAll, expect, it } from 'vitest'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import { withoutList } from '../src/http/site.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'
import { lifelinesOf } from '../src/ui/network/lifelines.ts'

let exchanges: readonly Exchange[] = []
beforeAll(async () => {
  const client = 'laptop'
  const script = parseScript({
    actions: [
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'add-to-cart', client, product: 'mug' },
    ],
  })
  if (!script.ok) throw new Error(script.refusal.what)
  const replayed = await replay(script.value, {
    startInstance: inProcess(await bundleProgram()),
    wire: directWire(),
    loadPublicSuffixes: () => Promise.resolve(withoutList),
  })
  if (replayed.ok) exchanges = replayed.timeline.filter((entry) => entry.kind === 'exchange')
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
