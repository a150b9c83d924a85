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

/** Told while a run goes on. */
export interface Watcher {
  found(disagreement: Disagreement): void
  /** So many cases have been played. */
  played(count: number): void
}

/** Plays all cases side by side, and those that differ at once again. */
export async function runCases(
  cases: readonly Case[],
  lab: Lab,
  expected: Expected,
  watcher: Watcher,
): Promise<Outcome> {
  const tally = createTally()
  const disagreements: Disagreement[] = []
  const unsteady: Case[] = []
  const broken: string[] = []
  const play = async (one: Case) => {
    const gots = await lab.record(one)
    const agrees = compareCase(one, gots, expected).length === 0
    tally.add(one, gots, agrees)
    if (agrees) return
    const found = await replayed(one, lab, expected)
    if (found === null) unsteady.push(one)
    else {
      disagreements.push(found)
      watcher.found(found)
    }
  }
  let count = 0
  await Promise.all(
    cases.map((one) =>
      play(one)
        .catch((error: unknown) => {
          broken.push(`${one.id}: ${error instanceof Error ? error.message : String(error)}`)
        })
        .then(() => watcher.played(++count)),
    ),
  )
  return { tally, disagreements, unsteady, broken }
}
