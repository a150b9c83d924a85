import { readFileSync } from 'node:fs'
import type { Step } from '../../src/doors/judge-schema.ts'
import type { Case } from './case.ts'
import type { Expected } from './compare.ts'
import { createTally, type Tally } from './tally.ts'

interface RecordedCase extends Case {
  readonly steps: readonly (Step & { readonly got?: unknown })[]
}

/** What was recorded from Chromium once, before this program was. */
function recordedCases(): RecordedCase[] {
  return ['written', 'random'].flatMap((file) => {
    const text = readFileSync(new URL(`../chromium-cookies/${file}.json`, import.meta.url), 'utf8')
    // The very files whose format this is; `npm run judge` checks them by its schema.
    return (JSON.parse(text) as { cases: RecordedCase[] }).cases
  })
}

const gotsOf = ({ steps }: RecordedCase): unknown[] => steps.map(({ got }) => got)

/** For the driver's own sake: what it records now is what was recorded then. */
export function recordedAgain(count: number): { cases: readonly Case[]; expected: Expected } {
  const all = recordedCases()
  const cases = all.filter((_, index) => (index * count) % all.length < count)
  const gots = new Map(all.map((one) => [one.id, gotsOf(one)]))
  return { cases, expected: ({ id }) => gots.get(id) ?? [] }
}

/** The groups and reasons that a run has to meet. */
export function recordedTally(): Tally {
  const tally = createTally()
  for (const one of recordedCases()) tally.add(one, gotsOf(one), true)
  return tally
}
