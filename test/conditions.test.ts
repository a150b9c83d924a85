import { beforeAll, expect, it } from 'vitest'
import { conditionsOfSending, conditionsOfStoring } from '../src/ui/network/conditions.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replayed } from './replayed.ts'

const client = 'laptop'
let exchanges: readonly Exchange[] = []
beforeAll(async () => {
  exchanges = await replayed({
    world: { shop: { session: { secret: 's', cookie: { sameSite: 'none' } } } },
    actions: [
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'set', path: 'shop.session.cookie.sameSite', value: 'lax' },
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'view-cart', client },
    ],
  })
})

const unmet = (conditions: readonly { readonly key: string; readonly met: boolean }[]) =>
  conditions.filter(({ met }) => !met).map(({ key }) => key)

it('of all that was asked about a refused cookie, what was not met is what the verdict says', () => {
  const [refused] = exchanges.filter(({ set }) => set.some(({ outcome }) => outcome === 'refused'))
  const verdict = refused?.set.find(({ outcome }) => outcome === 'refused')
  if (!refused || !verdict) throw new Error('nothing was refused')
  const conditions = conditionsOfStoring(verdict, refused)
  expect(unmet(conditions)).toEqual(['none-needs-secure'])
  expect(conditions.length).toBeGreaterThan(3)
})

it('every condition of a sent cookie is met, with both of its sides', () => {
  const cart = exchanges.at(-1)
  const verdict = cart?.sent.find(({ outcome }) => outcome === 'sent')
  if (!cart || !verdict) throw new Error('nothing was sent')
  const conditions = conditionsOfSending(verdict, cart)
  expect(unmet(conditions)).toEqual([])
  expect(conditions.find(({ key }) => key === 'path')).toMatchObject({
    cookie: 'Path=/',
    here: '/api/cart',
  })
})

it('where credentials keep cookies out, nothing else was asked', () => {
  const cart = exchanges.at(-1)
  const [verdict] = cart?.sent ?? []
  if (!cart || !verdict) throw new Error('nothing was sent')
  const conditions = conditionsOfSending(
    { ...verdict, outcome: 'not-considered', reasons: ['own:CredentialsMode'] },
    cart,
  )
  expect(conditions.map(({ key }) => key)).toEqual(['credentials'])
  expect(unmet(conditions)).toEqual(['credentials'])
})
