/**
 * How fast the page plays: `real` as the world's clock says, `slow` to follow each step with the
 * eye, `at-once` without waiting. What happens, and when in virtual time, is the same in each.
 */
export type Speed = 'real' | 'slow' | 'at-once'

/** Real ms that one virtual ms takes in slow motion, and the most that it makes of a gap. */
const slowness = 48
const longest = 480

/**
 * Real ms until the next event, `gap` virtual ms away. Only what is under way is slowed down or
 * hurried: idle time is real time.
 */
export function realGap(speed: Speed, underWay: boolean, gap: number): number {
  if (!underWay) return gap
  switch (speed) {
    case 'real':
      return gap
    case 'slow':
      return Math.max(gap, Math.min(gap * slowness, longest))
    case 'at-once':
      return 0
  }
}
