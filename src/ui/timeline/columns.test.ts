import { expect, it } from 'vitest'
import type { EntryHead } from '../../world/entry-head.ts'
import type { Exchange } from '../../world/exchange.ts'
import { Timeline } from '../../world/timeline.ts'
import { columnsInView, columnsReader, stretchesOf } from './columns.ts'

function exchange(id: number, client: string, sidAfter: string | null): EntryHead {
  return { kind: 'exchange', place: id - 1, id, client, sidAfter }
}

it.each([
  [{ left: 0, width: 1160 }, 10_000, { first: 0, end: 13 }],
  [{ left: 116_000, width: 1160 }, 10_000, { first: 997, end: 1013 }],
  [{ left: 1_159_000, width: 1160 }, 10_000, { first: 9988, end: 10_000 }],
  [{ left: 500, width: 1160 }, 2, { first: 1, end: 2 }],
])('of ten thousand columns only those in view %o are drawn', (view, count, expected) => {
  expect(columnsInView(view, 116, count)).toEqual(expected)
})

it('a track holds a session from the exchange that gave it to the next, dashed after the selected one', () => {
  const columns = [
    exchange(1, 'a', null),
    exchange(2, 'a', 's1'),
    exchange(3, 'b', 's2'),
    exchange(4, 'a', 's1'),
  ]
  const all = { first: 0, end: 4 }
  expect(stretchesOf(columns, all, 'a', 2)).toEqual([
    { client: 'a', from: 0, to: 1, sid: null, later: false },
    { client: 'a', from: 1, to: 3, sid: 's1', later: true },
    { client: 'a', from: 3, to: null, sid: 's1', later: true },
  ])
  expect(stretchesOf(columns, all, 'b', null)).toEqual([
    { client: 'b', from: 2, to: null, sid: 's2', later: false },
  ])
})

it('a track begins at the exchange before the first column in view', () => {
  const columns = [exchange(1, 'a', 's1'), exchange(2, 'b', null), exchange(3, 'a', 's1')]
  expect(stretchesOf(columns, { first: 1, end: 3 }, 'a', null).map(({ from }) => from)).toEqual([
    0, 2,
  ])
})

it('another exchange after ten thousand looks at no more than one stretch of them', () => {
  let looks = 0
  const counted = (id: number): Exchange =>
    // As much of an exchange as its head is made of.
    Object.defineProperty({ id, client: 'a', sidAfter: null } as Exchange, 'kind', {
      get: () => {
        looks++
        return 'exchange'
      },
    })
  let timeline = Timeline.empty
  for (let id = 1; id <= 10_000; id++) timeline = timeline.append(counted(id))
  const read = columnsReader()
  expect(read(timeline)).toHaveLength(10_000)
  looks = 0
  expect(read(timeline.append(counted(10_001)))).toHaveLength(10_001)
  expect(looks).toBeGreaterThan(0)
  expect(looks).toBeLessThanOrEqual(128)
})
