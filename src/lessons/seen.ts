import type { Exchange } from '../world/exchange.ts'
import type { ActionEntry, Timeline } from '../world/timeline.ts'

/** What happened since the lesson's start. */
export interface Seen {
  /** Those that are over, in the order in which they began. */
  readonly exchanges: readonly Exchange[]
  readonly actions: readonly ActionEntry[]
}

export function seenOn(timeline: Timeline): Seen {
  return {
    exchanges: timeline.filter(
      (entry): entry is Exchange => entry.kind === 'exchange' && entry.endAt !== null,
    ),
    actions: timeline.filter((entry) => entry.kind === 'action'),
  }
}
