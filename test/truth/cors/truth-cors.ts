import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { complain } from '../../../src/doors/input.ts'
import { loadPublicSuffixes } from '../../../src/http/public-suffixes.ts'
import { interruptible } from '../interruptible.ts'
import { runCors } from './cors.ts'
import { drawCorsCases } from './draw-cors.ts'

/**
 * `npm run truth:cors -- [--seed N] [--cases N]`: draws fetches and servers' CORS set-ups, plays
 * them in the installed Chromium and in a whole virtual world, and tells where the two differ.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    cases: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '4' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const count = Number(values.cases)
const lanes = Number(values.lanes)
if (![seed, count, lanes].every(Number.isInteger) || count < 1 || lanes < 1)
  complain('truth: --seed, --cases and --lanes are whole numbers')

/** Of all cases so many may come out otherwise when played again: a loaded machine is late. */
const tolerated = 0.01

interruptible()
const started = performance.now()
const registrable = await loadPublicSuffixes()
const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(0)
const { browser, counts, disagreements, unsteady, broken } = await runCors(
  drawCorsCases(seed, count),
  registrable,
  lanes,
  {
    found({ drawn, smallest, real, ours }) {
      console.log(`✗ ${drawn}`)
      console.log(`  Chromium ${JSON.stringify(real)}`)
      console.log(`  ours     ${JSON.stringify(ours)}`)
      console.log(`  ${JSON.stringify(smallest)}`)
    },
    played(so) {
      if (so % 100 === 0) console.log(`… ${so} played, ${secondsSince(started)} s`)
    },
  },
)
console.log(`seed ${seed}: ${count} cases of CORS in ${browser}`)
for (const [what, times] of [...counts].sort()) console.log(`  ${what.padEnd(24)} ${times}`)
for (const id of unsteady) console.log(`unsteady: ${id}`)
for (const one of broken) console.log(`✗ ${one}`)
const differing = disagreements.length + broken.length
const failed = differing + (unsteady.length > tolerated * count ? 1 : 0)
const passed = count - differing - unsteady.length
console.log(
  `seed ${seed}: ${passed} of ${count} cases agree, ${disagreements.length} disagreements, ${secondsSince(started)} s`,
)
mkdirSync('test-results', { recursive: true })
writeFileSync(
  'test-results/truth-cors.json',
  JSON.stringify({ passed, failed, skipped: Math.max(0, count - passed - failed) }),
)
process.exitCode = failed > 0 ? 1 : 0
