import { runChecks } from './checks.mjs'
import { playwrightCounts, truthCounts, vitestCounts } from './counts.mjs'

/** `npm test`: every check. */
runChecks([
  { script: 'format' },
  { script: 'types' },
  { script: 'lint' },
  { script: 'dead' },
  { script: 'unit', report: 'test-results/unit.json', count: vitestCounts },
  { script: 'build' },
  { script: 'size' },
  { script: 'truth', report: 'test-results/truth.json', count: truthCounts },
  { script: 'cors', report: 'test-results/truth-cors.json', count: truthCounts },
  { script: 'e2e', report: 'test-results/e2e.json', count: playwrightCounts },
])
