import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

/** Every real problem instead of a sample (npm run test:full). */
const full = process.env['FULL'] === 'true'

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'test/e2e' },
    // npm run faults, npm run access: longer, and apart.
    { name: 'faults', testDir: 'test/faults' },
    { name: 'access', testDir: 'test/access' },
  ],
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: full ? 180_000 : 60_000,
  globalTimeout: (full ? 60 : 6) * 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./test/faults/record.ts'],
  ],
  use: {
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
