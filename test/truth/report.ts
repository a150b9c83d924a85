import type { Disagreement } from './smallest.ts'
import type { Tally } from './tally.ts'

/** A table of counts. */
export function tallyLines({ groups, words }: Tally): string[] {
  const rows = [...groups].map(([group, { drawn, agree }]): [string, string] => [
    group,
    `${agree} of ${drawn} agree`,
  ])
  const counts = [...words].sort().map(([word, count]): [string, string] => [word, String(count)])
  return [...rows, ...counts].map(([left, right]) => `  ${left.padEnd(48)} ${right}`)
}

/** One line that can be added to test/chromium-cookies as it is, and where the two differ. */
export function disagreementLines({ drawn, smallest, gots, differences }: Disagreement): string[] {
  const steps = smallest.steps.map((step, index) =>
    'wait' in step ? step : { ...step, got: gots[index] },
  )
  return [
    `✗ ${drawn.id}`,
    ...differences.flatMap(({ where, real, ours }) => [
      `    ${where}`,
      `      Chromium ${JSON.stringify(real)}`,
      `      ours     ${JSON.stringify(ours)}`,
    ]),
    `  ${JSON.stringify({ ...smallest, steps })}`,
  ]
}

/** Groups and reasons that the recorded cases hold and this run met too seldom. */
export function tooSeldom(tally: Tally, recorded: Tally, enough: number): string[] {
  const groups = [...recorded.groups.keys()].map(
    (group) => [group, tally.groups.get(group)?.drawn ?? 0] as const,
  )
  const words = [...recorded.words.keys()].map(
    (word) => [word, tally.words.get(word) ?? 0] as const,
  )
  return [...groups, ...words]
    .filter(([, count]) => count < enough)
    .map(([what, count]) => `${what} (${count})`)
}
