import type { Case } from './case.ts'
import { compareCase, type Expected } from './compare.ts'
import type { Lab } from './lab.ts'
import { replayed, type Disagreement } from './smallest.ts'
import { createTally, type Tally } from './tally.ts'

export interface Outcome {
  readonly tally: Tally
  readonly disagreements: readonly Disagreement[]
  /** The real browser decided otherwise when asked again: nothing is to be learned from it. */
  readonly unsteady: readonly Case[]
  /** Played twice without an end. */
  readonly broken: readonly string[]
}

/** Plays all cases side by side, and those that differ once more. */
export async function runCases(
  cases: readonly Case[],
  lab: Lab,
  expected: Expected,
): Promise<Outcome> {
  const tally = createTally()
  const differing: Case[] = []
  const broken: string[] = []
  const play = async (one: Case) => {
    const gots = await lab.record(one)
    const agrees = compareCase(one, gots, expected).length === 0
    tally.add(one, gots, agrees)
    if (!agrees) differing.push(one)
  }
  await Promise.all(
    cases.map((one) =>
      play(one).catch((error: unknown) => {
        broken.push(`${one.id}: ${error instanceof Error ? error.message : String(error)}`)
      }),
    ),
  )
  const again = await Promise.all(
    differing.map(async (one) => ({ one, found: await replayed(one, lab, expected) })),
  )
  return {
    tally,
    broken,
    disagreements: again.flatMap(({ found }) => found ?? []),
    unsteady: again.flatMap(({ one, found }) => (found === null ? one : [])),
  }
}
