import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { complain } from '../../src/doors/input.ts'
import { loadPublicSuffixes } from '../../src/http/public-suffixes.ts'
import { judgedBy } from './compare.ts'
import { drawCases } from './draw/draw.ts'
import { excluded } from './excluded.ts'
import { interruptible } from './interruptible.ts'
import { openLab } from './lab.ts'
import { recordedAgain, recordedTally } from './recorded.ts'
import { disagreementLines, tallyLines, tooSeldom } from './report.ts'
import { runCases } from './run.ts'
import { smallest } from './smallest.ts'

/**
 * `npm run truth:browser -- [--seed N] [--cases N] [--group NAME] [--short]`: draws cases, plays
 * them in the installed Chromium and in the virtual browser, and tells where the two differ. With
 * `--recorded` the recorded cases are played instead, and held against their recording.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    cases: { type: 'string', default: '2000' },
    lanes: { type: 'string', default: '4' },
    /** Only cases that need not wait for minutes, and no minimum of each reason. */
    short: { type: 'boolean', default: false },
    /** Of the drawn cases only this group's. */
    group: { type: 'string' },
    recorded: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const count = Number(values.cases)
const lanes = Number(values.lanes)
if (![seed, count, lanes].every(Number.isInteger) || count < 1 || lanes < 1)
  complain('truth: --seed, --cases and --lanes are whole numbers')

/** Each group and reason is met so often at least, or the run proves too little. */
const enough = values.short || values.recorded || values.group ? 0 : 10
/** Of so many disagreements the smallest form is looked for. */
const shrunk = values.recorded ? 0 : 5
/** Of all cases so many may be decided otherwise when asked again: a loaded machine is late. */
const tolerated = 0.01

const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(0)

interruptible()
const started = performance.now()
const { cases: drawn, expected } = values.recorded
  ? recordedAgain(count)
  : {
      cases: drawCases(seed, count, !values.short),
      expected: judgedBy(await loadPublicSuffixes()),
    }
const cases = values.group ? drawn.filter(({ group }) => group === values.group) : drawn
const lab = await openLab(lanes)
const from = values.recorded ? 'recorded' : `seed ${seed}`
console.log(`${from}: ${cases.length} cases in ${lab.browser}`)

for (const { what, why } of excluded) console.log(`  not drawn: ${what} (${why})`)

const failures: string[] = []
let passed = 0
try {
  const { tally, disagreements, unsteady, broken } = await runCases(cases, lab, expected, {
    found(disagreement) {
      for (const line of disagreementLines(disagreement)) console.log(line)
    },
    played(count) {
      if (count % 250 === 0) console.log(`… ${count} played, ${secondsSince(started)} s`)
    },
  })
  passed = cases.length - disagreements.length - unsteady.length - broken.length
  const seldom = tooSeldom(tally, recordedTally(), enough)
  for (const line of tallyLines(tally)) console.log(line)
  for (const one of lab.again) console.log(`played again: ${one}`)
  for (const { id } of unsteady) console.log(`unsteady: ${id}`)
  failures.push(
    ...disagreements.map(({ drawn }) => drawn.id),
    ...broken,
    ...seldom.map((what) => `met fewer than ${enough} times: ${what}`),
    ...(unsteady.length > tolerated * cases.length ? ['too many unsteady cases'] : []),
  )
  for (const line of failures) console.log(`✗ ${line}`)
  if (shrunk > 0 && disagreements.length > 0) console.log('The smallest that still disagree:')
  for (const one of disagreements.slice(0, shrunk))
    for (const line of disagreementLines(await smallest(one, lab, expected))) console.log(line)
} finally {
  await lab.close()
}

console.log(
  `${from}: ${passed} of ${cases.length} cases agree, ${failures.length} failures, ${secondsSince(started)} s`,
)
mkdirSync('test-results', { recursive: true })
writeFileSync(
  'test-results/truth.json',
  JSON.stringify({
    passed,
    failed: failures.length,
    skipped: Math.max(0, cases.length - passed - failures.length),
  }),
)
process.exitCode = failures.length > 0 ? 1 : 0
