import { expect, it } from 'vitest'
import { Timeline, type Entry } from '../../world/timeline.ts'
import { firstMoments, momentsReader } from './first-moments.ts'

it('first moments are looked for at the beginning alone, and again wherever that changes', () => {
  // As much of an exchange as its moment is told by.
  const visit = (id: number) =>
    ({
      kind: 'exchange',
      id,
      client: 'laptop',
      cause: 'navigation',
      request: { method: 'GET', url: 'http://shop.example/' },
      response: { status: 200 },
      set: [],
      steps: [],
      sidBefore: null,
    }) as unknown as Entry
  const grown = (count: number) =>
    Array.from({ length: count }, (_, at) => visit(at + 1)).reduce(
      (timeline, entry) => timeline.append(entry),
      Timeline.empty,
    )
  const read = momentsReader()
  expect(read(Timeline.empty).size).toBe(0)
  const few = grown(2)
  expect(read(few)).toEqual(firstMoments(few))
  expect(read(few).get(1)?.moment).toBe('visit')
  const many = grown(300)
  const found = read(many)
  expect(found).toEqual(firstMoments(many))
  expect(read(many.append(visit(301)))).toBe(found)
  expect(read(many.with(0, visit(7))).get(7)?.moment).toBe('visit')
  expect(read(Timeline.empty).size).toBe(0)
})
