import { beforeAll, expect, it } from 'vitest'
import { participantsOf } from '../src/ui/participants.ts'
import type { Exchange, Step } from '../src/world/exchange.ts'
import { replayed } from './replayed.ts'

const client = 'laptop'
let exchanges: readonly Exchange[] = []
beforeAll(async () => {
  exchanges = await replayed({
    actions: [
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'add-to-cart', client, product: 'mug' },
      { kind: 'set', path: 'shop.session.cookie.secure', value: true },
      { kind: 'renew-session', client },
      { kind: 'view-cart', client },
    ],
  })
})

function participants(path: string, name: Step['name']) {
  const exchange = exchanges.findLast(({ request }) => new URL(request.url).pathname === path)
  const step = exchange?.steps.findLast((one) => one.name === name)
  if (!exchange || !step) throw new Error(`no ${name} in ${path}`)
  return { ...participantsOf(step, exchange), exchange }
}

it('lights the route and the cells that the shop’s handler changed', () => {
  const { lines, cells } = participants('/login', 'handler')
  expect(lines).toEqual(new Set(['POST /login']))
  expect(cells).toContain('user')
})

it('lights the record that a call of the store read or wrote, by its session ID', () => {
  const { records, exchange } = participants('/login', 'store.set')
  expect(records).toEqual(new Set([exchange.sidAfter]))
})

it('lights secure, proxy and trust proxy where the server found the request not secured', () => {
  const { options, lines, attributes } = participants('/api/renew', 'set-cookie')
  expect(options).toEqual(
    new Set(['shop.session.cookie.secure', 'shop.session.proxy', 'shop.trustProxy']),
  )
  expect(lines).toContain('session.cookie.secure')
  expect(attributes).toEqual(new Set(['Secure']))
})

it('lights the attribute that a refusal of the browser rests on', () => {
  const exchange = exchanges[0]
  if (!exchange) throw new Error('no exchange')
  const step = exchange.steps.find(({ name }) => name === 'store-cookies')
  if (!step) throw new Error('no step')
  const [verdict] = exchange.set
  if (!verdict) throw new Error('no Set-Cookie')
  const refused = {
    ...exchange,
    set: [{ ...verdict, outcome: 'refused', reasons: ['SameSiteNoneInsecure'] } as const],
  }
  const { attributes, cookies } = participantsOf(step, refused)
  expect(attributes).toEqual(new Set(['SameSite', 'Secure']))
  expect(cookies).toEqual(new Set([verdict.name]))
})

it('a miss lights no record, even where another store has one of that ID', () => {
  const { exchange } = participants('/login', 'store.set')
  const step = exchange.steps.find(({ name }) => name === 'store.set')
  if (step?.lane !== 'instance') throw new Error('no step')
  const missed = { ...step, name: 'store.get', answer: { at: step.at, kind: 'miss' } } as const
  expect(participantsOf(missed, exchange).records).toEqual(new Set())
})
