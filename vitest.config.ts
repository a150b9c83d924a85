import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    setupFiles: ['test/dom-setup.ts'],
    testTimeout: 60_000,
  },
})
