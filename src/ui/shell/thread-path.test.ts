import { expect, it } from 'vitest'
import { isSeen, threadPath } from './thread-path.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
})

it('leaves the jar’s row by a ring, follows the gutter, and ends at the arrow’s beginning', () => {
  const path = threadPath(box(20, 400, 360, 420), 388, box(460, 200, 690, 210), 'left')
  expect(path).toEqual([
    { x: 379, y: 410 },
    { x: 388, y: 410 },
    { x: 388, y: 205 },
    { x: 460, y: 205 },
  ])
})

it('ends in a ring at the store’s row, beyond the arrow’s head', () => {
  const path = threadPath(box(1000, 700, 1400, 730), 976, box(700, 330, 910, 340), 'right')
  expect(path[0]).toEqual({ x: 985, y: 715 })
  expect(path.at(-1)).toEqual({ x: 910, y: 335 })
})

it('is left out where a row is scrolled away or its panel is not there', () => {
  const panel = box(0, 50, 388, 700)
  expect(isSeen(box(20, 400, 360, 420), panel)).toBe(true)
  expect(isSeen(box(20, 720, 360, 740), panel)).toBe(false)
  expect(isSeen(box(20, 10, 360, 30), panel)).toBe(false)
  expect(isSeen(box(0, 0, 0, 0), box(0, 0, 0, 0))).toBe(false)
})
