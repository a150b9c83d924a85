import type { Outcome } from '../mark.tsx'
import type { Ink, Shape } from './drawing.ts'

const hues = ['a', 'b', 'c', 'd', 'e'] as const
/** The five forms of sessions; from the sixth on they come around again, hollow. */
const glyphs = ['●', '◆', '▲', '■', '⬢', '○', '◇', '△', '□', '⬡'] as const

/** A session's colour by its place in the order of birth; negative: no session. */
export const inkOf = (born: number): Ink => (born < 0 ? 'ink3' : (hues[born % 5] ?? 'ink3'))

export const glyphOf = (born: number): string =>
  born < 0 ? '◌' : (glyphs[born < 5 ? born : 5 + (born % 5)] ?? '◌')

/** A circle of radius `r` in the middle of a mark of 18 px. */
const ring = (r: number) => `M${9 - r} 9a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const octagon = 'M5.9 1.4h6.2l4.5 4.5v6.2l-4.5 4.5H5.9l-4.5-4.5V5.9z'

/** The mark of a decision, as the page draws it (mark.tsx). */
export function markShapes(outcome: Outcome, x: number, y: number): Shape[] {
  const base = { kind: 'path', at: [x, y] } as const
  const circle = (stroke: Ink, dash?: readonly number[]): Shape => ({
    ...base,
    d: ring(7.4),
    fill: 'paper',
    stroke,
    width: 1.4,
    ...(dash ? { dash } : {}),
  })
  const pen = (d: string, stroke: Ink): Shape => ({ ...base, d, stroke, width: 1.8 })
  switch (outcome) {
    case 'done':
      return [circle('ink'), pen('m5.6 9.3 2.3 2.3 4.5-5', 'ink')]
    case 'refused':
    case 'failed':
      return [{ ...base, d: octagon, fill: 'ink' }, pen('m6.1 6.1 5.8 5.8m0-5.8-5.8 5.8', 'paper')]
    case 'withheld':
      return [{ ...base, d: octagon, fill: 'ink' }, pen('M5.2 9h7.6', 'paper')]
    case 'skipped':
      return [circle('ink3', [1.2, 3.4]), pen('M6 9h6', 'ink')]
    case 'not-considered':
      return [circle('ink3', [0.1, 3.2])]
  }
}
