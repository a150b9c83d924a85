import type { Case } from './case.ts'
import { compareCase, type Difference, type Expected } from './compare.ts'
import type { Lab } from './lab.ts'
import { smaller } from './shrink.ts'

export interface Disagreement {
  readonly drawn: Case
  readonly smallest: Case
  /** What the real browser said of each step of the smallest. */
  readonly gots: readonly unknown[]
  readonly differences: readonly Difference[]
}

/** A case is played so often at most on the way to its smallest form. */
const patience = 150

/** Plays a case again; null: now the two browsers agree. */
export async function replayed(
  one: Case,
  lab: Lab,
  expected: Expected,
): Promise<Disagreement | null> {
  const gots = await lab.record(one, 'next')
  const differences = compareCase(one, gots, expected)
  return differences.length > 0 ? { drawn: one, smallest: one, gots, differences } : null
}

/** Leaves out one thing after another, as long as the two browsers still differ. */
export async function smallest(
  found: Disagreement,
  lab: Lab,
  expected: Expected,
): Promise<Disagreement> {
  let left = patience
  let best = found
  search: while (left > 0) {
    for (const steps of smaller(best.smallest.steps)) {
      if (left-- <= 0) break search
      const next = await replayed({ ...found.drawn, steps }, lab, expected)
      if (next === null) continue
      best = next
      continue search
    }
    break
  }
  return best
}
