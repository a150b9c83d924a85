import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { needChromium } from './chromium.mjs'
import { installDependencies } from './install.mjs'

/** `npm test`: installs what is missing, runs every check, and closes with one line of counts. */
installDependencies()
const chromium = needChromium()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const none = { passed: 0, failed: 1, skipped: 0 }
const sum = { passed: 0, failed: 0, skipped: 0 }
const broken = []

function check(script, counts) {
  console.log(`\n— ${script}`)
  const { status } = spawnSync('npm', ['run', '-s', script], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  })
  const counted = counts ? counts() : { passed: 1, failed: 0, skipped: 0 }
  // A runner that failed, or that ran nothing, is a failure whatever it counted.
  if ((status !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0) {
    counted.failed += 1
    if (!counts) counted.passed = 0
  }
  if (counted.failed > 0) broken.push(script)
  for (const key of Object.keys(sum)) sum[key] += counted[key]
}

function report(file, read) {
  return () =>
    existsSync(file) ? { ...read(JSON.parse(readFileSync(file, 'utf8'))) } : { ...none }
}

for (const script of ['format', 'types', 'lint', 'dead']) check(script)
check(
  'unit',
  report('test-results/unit.json', (unit) => ({
    passed: unit.numPassedTests,
    failed: unit.numFailedTests,
    skipped: unit.numPendingTests + unit.numTodoTests,
  })),
)
check('build')
check(
  'e2e',
  report('test-results/e2e.json', ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  })),
)

if (broken.length > 0) console.log(`\nNot passed: ${broken.join(', ')}`)
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`)
process.exitCode = sum.failed > 0 ? 1 : 0
