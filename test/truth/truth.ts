import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { complain } from '../../src/doors/input.ts'
import { loadPublicSuffixes } from '../../src/http/public-suffixes.ts'
import type { Case } from './case.ts'
import { compareCase, judgedBy } from './compare.ts'
import { drawCases } from './draw/draw.ts'
import { openLab } from './lab.ts'
import { recordedAgain, recordedTally } from './recorded.ts'
import { disagreementLines, tallyLines, tooSeldom } from './report.ts'
import { smallest } from './smallest.ts'
import { createTally } from './tally.ts'

/**
 * `npm run truth:browser -- [--seed N] [--cases N] [--short]`: draws cases, plays them in the
 * installed Chromium and in the virtual browser, and tells where the two differ. With `--recorded`
 * the recorded cases are played instead, and held against their recording.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    cases: { type: 'string', default: '2000' },
    lanes: { type: 'string', default: '4' },
    /** Only cases that need not wait for minutes, and no minimum of each reason. */
    short: { type: 'boolean', default: false },
    recorded: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const count = Number(values.cases)
const lanes = Number(values.lanes)
if (![seed, count, lanes].every(Number.isInteger) || count < 1 || lanes < 1)
  complain('truth: --seed, --cases and --lanes are whole numbers')

/** Each group and reason is met so often at least, or the run proves too little. */
const enough = values.short || values.recorded ? 0 : 10
/** Of so many disagreements the smallest form is looked for. */
const shrunk = 5

const started = performance.now()
const { cases, expected } = values.recorded
  ? recordedAgain(count)
  : {
      cases: drawCases(seed, count, !values.short),
      expected: judgedBy(await loadPublicSuffixes()),
    }
const lab = await openLab(lanes)
const tally = createTally()
const disagreeing: Case[] = []
const broken: string[] = []

const from = values.recorded ? 'recorded' : `seed ${seed}`
console.log(`${from}: ${cases.length} cases in ${lab.browser}`)
try {
  await Promise.all(
    cases.map(async (one) => {
      try {
        const gots = await lab.record(one)
        const agrees = compareCase(one, gots, expected).length === 0
        tally.add(one, gots, agrees)
        if (!agrees) disagreeing.push(one)
      } catch (error) {
        broken.push(`${one.id}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }),
  )
  for (const line of tallyLines(tally)) console.log(line)
  for (const one of disagreeing.slice(0, values.recorded ? 0 : shrunk)) {
    const found = await smallest(one, lab, expected)
    for (const line of found ? disagreementLines(found) : [`✗ ${one.id}: not twice the same`])
      console.log(line)
  }
} finally {
  await lab.close()
}

for (const one of lab.again) console.log(`played again: ${one}`)
for (const one of broken) console.log(`✗ ${one}`)
const seldom = tooSeldom(tally, recordedTally(), enough)
if (seldom.length > 0) console.log(`✗ met fewer than ${enough} times: ${seldom.join(', ')}`)
if (values.recorded) for (const { id } of disagreeing) console.log(`✗ ${id}`)
const failed = disagreeing.length + broken.length + (seldom.length > 0 ? 1 : 0)
const passed = cases.length - disagreeing.length - broken.length
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${from}: ${passed} of ${cases.length} cases agree, ${disagreeing.length} disagreements, ${seconds} s`,
)
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/truth.json', JSON.stringify({ passed, failed, skipped: 0 }))
process.exitCode = failed > 0 ? 1 : 0
