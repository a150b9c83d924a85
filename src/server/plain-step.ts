import type { TraceLine } from './protocol.ts'
import type { ServerStep } from './step.ts'

/** A line of the trace that is a step by itself, whatever stood before it; null: it is none. */
export function plainStep(
  at: number,
  line: Extract<TraceLine, { kind: 'error' | 'console' | 'file' }>,
): ServerStep | null {
  switch (line.kind) {
    case 'file':
      return {
        at,
        name: 'static',
        outcome: line.found ? 'done' : 'skipped',
        whose: 'express',
        text: line.name,
        evidence: [],
      }
    case 'error':
      return {
        at,
        name: 'error',
        outcome: 'failed',
        whose: 'shop',
        text: line.message,
        evidence: [],
      }
    case 'console':
      // Express tells of what its handlers threw by `console.error`.
      if (line.level !== 'error') return null
      return { at, name: 'error', outcome: 'failed', whose: 'shop', text: line.text, evidence: [] }
  }
}
