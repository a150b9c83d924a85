import { expect, it } from 'vitest'
import { overlapOf } from '../src/ui/network/overlap.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { Timeline } from '../src/world/timeline.ts'
import { replayed } from './replayed.ts'

const client = 'laptop'
const startAt = 1_772_442_000_000

const timelineOf = (exchanges: readonly Exchange[]) =>
  exchanges.reduce((timeline, exchange) => timeline.append(exchange), Timeline.empty)

it('requests that were open together stand on one axis, with their reads and writes of the store', async () => {
  const exchanges = await replayed({
    world: { startAt },
    actions: [
      { at: startAt, kind: 'log-in', client, user: 'kim', password: 'right' },
      { at: startAt + 1000, kind: 'add-to-cart', client, product: 'mug' },
      { at: startAt + 1003, kind: 'add-to-cart', client, product: 'pencil' },
    ],
  })
  const timeline = timelineOf(exchanges)
  const [login, first, second] = exchanges
  if (!login || !first || !second) throw new Error('no exchanges')
  expect(overlapOf(timeline, login)).toBeNull()
  const overlap = overlapOf(timeline, second)
  expect(overlap?.rows.map(({ exchange }) => exchange.id)).toEqual([first.id, second.id])
  expect(overlap?.startsAt).toBe(startAt + 1000)
  const [one, two] = overlap?.rows ?? []
  expect(one?.from).toBe(0)
  expect(two?.to).toBe(1)
  expect(one?.calls.map(({ kind }) => kind)).toEqual(['read', 'write'])
  // The second reads before the first has written: the update that will be lost.
  expect(two?.calls[0]?.from).toBeLessThan(one?.calls[1]?.to ?? 0)
})
