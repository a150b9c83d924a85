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

/** Leaves out one thing after another, as long as the two browsers still differ. */
export async function smallest(
  drawn: Case,
  lab: Lab,
  expected: Expected,
): Promise<Disagreement | null> {
  let left = patience
  const disagreement = async (one: Case): Promise<Disagreement | null> => {
    left--
    const gots = await lab.record(one)
    const differences = compareCase(one, gots, expected)
    return differences.length > 0 ? { drawn, smallest: one, gots, differences } : null
  }
  let best = await disagreement(drawn)
  for (let found = best; found !== null && left > 0;) {
    found = null
    for (const steps of smaller((best ?? { smallest: drawn }).smallest.steps)) {
      if (left <= 0) break
      found = await disagreement({ ...drawn, steps })
      if (found === null) continue
      best = found
      break
    }
  }
  return best
}
