import type { Exchange } from '../../world/exchange.ts'
import type { Timeline } from '../../world/timeline.ts'

/** A step of an exchange: what one can stand on while walking along the timeline. */
export interface Stop {
  /** The exchange's id. */
  readonly exchange: number
  /** Index among its steps. */
  readonly step: number
}

/** The exchange before or after the given one; null: there is none. */
export function neighbour(timeline: Timeline, id: number, by: 1 | -1): Exchange | null {
  // Numbers follow one another.
  return timeline.exchange(id + by) ?? null
}

/** The step before or after, across exchanges; null: there is none. */
export function nextStop(
  timeline: Timeline,
  shown: Exchange,
  step: number,
  by: 1 | -1,
): Stop | null {
  const next = step + by
  if (next >= 0 && next < shown.steps.length) return { exchange: shown.id, step: next }
  const other = neighbour(timeline, shown.id, by)
  if (!other) return null
  return { exchange: other.id, step: by > 0 ? 0 : Math.max(0, other.steps.length - 1) }
}
