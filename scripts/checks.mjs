import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { needChromium } from './chromium.mjs'
import { checkCounts, closingLine } from './counts.mjs'
import { installDependencies } from './install.mjs'

/** A check without a report of its own counts as one. */
const single = { passed: 1, failed: 0, skipped: 0 }
const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * Installs what is missing, runs every check, and closes with one line of counts.
 * @param checks `{ script, args?, report?, count? }`: an npm script, and how its report counts
 * @param env what is set for all of them
 */
export function runChecks(checks, env = {}) {
  // Whatever ends this process early (no network, no Chromium), the closing line stands.
  let closing = '0 passed, 1 failed'
  process.on('exit', () => console.log(`\n${closing}`))

  installDependencies()
  const chromium = needChromium()
  rmSync('test-results', { recursive: true, force: true })
  mkdirSync('test-results', { recursive: true })

  const results = checks.map(({ script, args = [], report, count }) => {
    console.log(`\n— ${script}`)
    const started = performance.now()
    const { status } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
      stdio: 'inherit',
      // CI: a forgotten `.only` is an error, and no runner waits for a key.
      env: { ...process.env, CI: 'true', CHROMIUM_PATH: chromium, ...env },
    })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const told = (counts) => {
      const result = { script, seconds, ...counts }
      // At once, too: a later part may take long, or be broken off.
      console.log(partLine(result))
      return result
    }
    if (!report) return told(status === 0 ? single : checkCounts(1, nothing))
    const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : nothing
    // A runner that left no report ran nothing, whatever it says.
    return told(checkCounts(existsSync(report) ? status : 1, counted))
  })

  console.log()
  for (const result of results) console.log(partLine(result))
  closing = closingLine(results)
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
}

const partLine = ({ script, seconds, passed, failed, skipped }) =>
  `${failed > 0 ? '✗' : '✓'} ${script.padEnd(12)} ${seconds.padStart(6)} s  ` +
  `${passed} passed, ${failed} failed, ${skipped} skipped`
