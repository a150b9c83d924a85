import { runChecks } from './checks.mjs'
import { playwrightCounts, vitestCounts } from './counts.mjs'

/** `npm run test:full`: properties with many more runs, every real problem and every lesson in the page. */
runChecks(
  [
    { script: 'unit', report: 'test-results/unit.json', count: vitestCounts },
    { script: 'build' },
    {
      script: 'e2e',
      args: ['cases.spec.ts', 'lessons.spec.ts'],
      report: 'test-results/e2e.json',
      count: playwrightCounts,
    },
  ],
  { FULL: 'true' },
)
