import { runChecks } from './checks.mjs'
import { playwrightCounts, truthCounts, vitestCounts } from './counts.mjs'

/**
 * `npm run test:full`: properties with many more runs, every real problem, every lesson and 200
 * mangled links in the page, and every exported world beside real Node and real Chromium. The drawn
 * cookie cases have commands of their own: truth:browser and truth:cors.
 */
runChecks(
  [
    // The longest property (undo after each prefix) is one file: it takes a core of its own.
    {
      script: 'unit',
      args: ['--maxWorkers=2'],
      report: 'test-results/unit.json',
      count: vitestCounts,
    },
    { script: 'build' },
    {
      script: 'e2e',
      args: ['cases.spec.ts', 'lessons.spec.ts', 'share.spec.ts'],
      report: 'test-results/e2e.json',
      count: playwrightCounts,
    },
    { script: 'truth:server', report: 'test-results/truth-server.json', count: truthCounts },
  ],
  { FULL: 'true' },
)
