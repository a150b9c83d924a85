import type { Script } from '../../src/world/script.ts'
import type { Doing } from './timeline-of.ts'

/** By how much what is left of a time may be told differently, ms. */
export interface Allowance {
  /** By so much less may be left in the playground. */
  readonly less: number
  /** By so much more. */
  readonly more: number
}

export const none: Allowance = { less: 0, more: 0 }

/**
 * By how much the real course runs behind the virtual one, as it was at each moment so far. What
 * was written at one of them and is read now differs by what that has changed since: measured, not
 * assumed.
 */
export interface Drift {
  /** The virtual time of a moment that really is now. */
  note(virtual: number): void
  /** For what was written at any moment that was noted. */
  since(virtual: number): Allowance
}

/** @param first a real moment and the virtual one that it stands for. */
export function createDrift(first?: { readonly real: number; readonly virtual: number }): Drift {
  const seen = first ? [first.real - first.virtual] : []
  const note = (virtual: number) => {
    const drift = Date.now() - virtual
    seen.push(drift)
    return drift
  }
  return {
    note,
    since(virtual) {
      const now = note(virtual)
      return { less: Math.max(...seen) - now, more: now - Math.min(...seen) }
    },
  }
}

/** Whether a program of this script reckons an expiry from its own start. */
export const countsFromBoot = ({ world }: Script, doings: readonly Doing[]): boolean =>
  [world, ...doings.map(({ entry }) => entry.after.world)].some(({ shop }) =>
    JSON.stringify(shop).includes('"afterBoot"'),
  )
