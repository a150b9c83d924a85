import type { Exchange, Step } from './exchange.ts'
import type { Snapshot } from './snapshot.ts'

/** Everything as it was while so many steps of an exchange were known. */
export interface View {
  readonly steps: number
  readonly snapshot: Snapshot
  /** It was still so at this time, ms since the epoch. */
  readonly until: number
}

/** With what is known now; where nothing but the clock moved on, the last view goes on. */
export function withView(
  views: readonly View[],
  steps: number,
  snapshot: Snapshot,
): readonly View[] {
  const last = views.at(-1)
  const until = snapshot.at
  return last && sameState(last.snapshot, snapshot)
    ? [...views.slice(0, -1), { ...last, steps, until }]
    : [...views, { steps, snapshot, until }]
}

/** What did not change is the same value in the next snapshot. */
function sameState(a: Snapshot, b: Snapshot): boolean {
  return (
    a.world === b.world &&
    a.jars === b.jars &&
    a.pages === b.pages &&
    a.histories === b.histories &&
    a.stores === b.stores &&
    a.identities === b.identities &&
    a.notebook === b.notebook &&
    a.plugged === b.plugged
  )
}

/** When a step was over: a call to the store, once it is answered. */
function overAt(step: Step): number {
  return step.lane === 'instance' && step.answer ? step.answer.at : step.at
}

/**
 * Everything as it was just after one step of an exchange. Sessions that were born later in it are
 * known already: their colours are those of the whole exchange.
 */
export function snapshotAfter({ steps, views, after }: Exchange, place: number): Snapshot {
  const step = steps[place]
  if (!step) return after
  const over = overAt(step)
  const known = views.findIndex((view) => view.steps > place && view.until >= over)
  // An answer is known only where it arrives: when it left, all was as before.
  const late = known > 0 && (views[known]?.snapshot.at ?? 0) > over
  const { snapshot } = views[late ? known - 1 : known] ?? { snapshot: after }
  if (snapshot.identities === after.identities) return snapshot
  return { ...snapshot, identities: after.identities }
}
