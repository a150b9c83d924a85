import { expect, it } from 'vitest'
import type { Exchange } from '../../world/exchange.ts'
import { Timeline, type Entry } from '../../world/timeline.ts'
import { neighbour, nextStop } from './stops.ts'

function exchange(id: number, steps: number): Exchange {
  // Walking looks only at the number and at how many steps there are.
  return { kind: 'exchange', id, steps: Array.from({ length: steps }) } as unknown as Exchange
}
// An action between two exchanges is walked over.
const action = { kind: 'action', index: 0, action: { deed: { kind: 'wait' } } } as unknown as Entry
const [one, two] = [exchange(1, 3), exchange(2, 2)]
const timeline = Timeline.empty.append(one).append(action).append(two)

it.each([
  [one, 0, 1, { exchange: 1, step: 1 }],
  [one, 2, 1, { exchange: 2, step: 0 }],
  [two, 0, -1, { exchange: 1, step: 2 }],
  [two, 1, 1, null],
  [one, 0, -1, null],
] as const)('from a step one walks to the next, across exchanges (%#)', (shown, step, by, stop) => {
  expect(nextStop(timeline, shown, step, by)).toEqual(stop)
})

it('from an exchange one walks to its neighbours and stops at the ends', () => {
  expect(neighbour(timeline, 1, 1)).toBe(two)
  expect(neighbour(timeline, 2, -1)).toBe(one)
  expect(neighbour(timeline, 2, 1)).toBeNull()
})
