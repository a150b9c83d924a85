/** How many tests a runner's own report counts: `{ passed, failed, skipped }`. */

const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** A suite of which nothing ran proves nothing: it counts as one failure. */
const orFailed = (counts) =>
  counts.passed + counts.failed === 0 ? { ...counts, failed: 1 } : counts

/** Vitest's JSON report: a suite is a file. One that could not be loaded has no test and fails. */
export function vitestCounts({ testResults }) {
  return orFailed(
    sum(
      testResults.map(({ status, assertionResults }) => {
        const of = (...kinds) => assertionResults.filter((one) => kinds.includes(one.status)).length
        const counts = {
          passed: of('passed'),
          failed: of('failed'),
          skipped: of('pending', 'skipped', 'todo', 'disabled'),
        }
        const brokenOutside = status === 'failed' && counts.failed === 0
        return orFailed(brokenOutside ? { ...counts, failed: 1 } : counts)
      }),
    ),
  )
}

const playwrightTests = (suite) => [
  ...(suite.specs ?? []).flatMap(({ tests }) => tests),
  ...(suite.suites ?? []).flatMap(playwrightTests),
]

/** Playwright's JSON report: a suite is a file; `errors` are those outside of any test. */
export function playwrightCounts({ suites, errors }) {
  const files = suites.map((file) => {
    const statuses = playwrightTests(file).map(({ status }) => status)
    const of = (...kinds) => statuses.filter((status) => kinds.includes(status)).length
    return orFailed({
      passed: of('expected'),
      failed: of('unexpected', 'flaky'),
      skipped: of('skipped'),
    })
  })
  return orFailed(sum([...files, { passed: 0, failed: errors.length, skipped: 0 }]))
}

/** The truth's report holds its counts as they are. A run without a case proves nothing. */
export function truthCounts({ passed, failed, skipped }) {
  return orFailed({ passed, failed, skipped })
}

/** What a check counts once its command has ended: a failed command fails whatever it reports. */
export function checkCounts(exitCode, reported) {
  if (exitCode === 0) return reported
  return reported.failed > 0 ? reported : { ...reported, failed: 1 }
}

/** The closing line. */
export function closingLine(all) {
  const { passed, failed, skipped } = sum(all)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
