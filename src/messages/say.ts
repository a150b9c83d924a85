import type { Said } from './shape/reasons.ts'

/** A sentence that names no facts: what happened, and the cure if there is one. */
export const say =
  (what: string, cure = '') =>
  (): Said => ({ what, cure })
