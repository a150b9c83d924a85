import { describe, expect, it } from 'vitest'
import { choose } from './balancer.ts'

describe('the balancer', () => {
  it('goes round', () => {
    const chosen = [0, 1, 2, 3, 4].map((arrivals) =>
      choose('round-robin', 3, arrivals, 'a', { a: 1 }),
    )
    expect(chosen).toEqual([0, 1, 2, 0, 1])
  })

  it.each([
    [{}, 2],
    [{ laptop: 0 }, 0],
    [{ laptop: 2 }, 2],
    [{ laptop: 3 }, 2],
  ])('sticky, given before: %o, chooses %i of three', (assigned, instance) => {
    expect(choose('sticky', 3, 2, 'laptop', assigned)).toBe(instance)
  })
})
