import type { Step } from '../../src/doors/judge-schema.ts'

/** A case as test/chromium-cookies has it, still without what the browser says. */
export interface Case {
  readonly id: string
  readonly group: string
  /** Third-party cookies are blocked. */
  readonly mode?: 'incognito'
  readonly steps: readonly Step[]
}

/** The time at which every case starts, ms since the epoch. */
export const clock = Date.parse('2026-11-23T12:00:00.000Z')
