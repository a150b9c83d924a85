import { defineConfig } from 'vitest/config'
import { exportedParts } from './src/doors/parts-plugin.ts'

export default defineConfig({
  plugins: [exportedParts()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    setupFiles: ['test/dom-setup.ts'],
    testTimeout: 60_000,
  },
})
