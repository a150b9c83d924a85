import { aligned, type Pair } from './aligned.ts'
import { differencesIn, type Difference } from './difference.ts'
import type { EngineParts } from './engine.ts'
import { replay } from './replay.ts'
import type { Script } from './script.ts'
import type { Refusal } from './set-value.ts'
import type { Timeline } from './timeline.ts'

export interface ComparedPair extends Pair {
  readonly differences: readonly Difference[]
}

export interface SideBySide {
  readonly left: Timeline
  readonly right: Timeline
  readonly pairs: readonly ComparedPair[]
  /** Where among the pairs the worlds part; null: they did the same. */
  readonly first: number | null
}

export type Compared =
  | { readonly ok: true; readonly value: SideBySide }
  | { readonly ok: false; readonly refusal: Refusal }

/** Plays two scripts at once, each in a world of its own, and sets them beside each other. */
export async function sideBySide(
  left: Script,
  right: Script,
  parts: EngineParts,
): Promise<Compared> {
  const [one, other] = [await replay(left, parts), await replay(right, parts)]
  if (!one.ok) return one
  if (!other.ok) return other
  const pairs = aligned(one.timeline, other.timeline).map((pair) => ({
    ...pair,
    differences: differencesIn(pair),
  }))
  const first = pairs.findIndex(({ differences }) => differences.length > 0)
  const value = { left: one.timeline, right: other.timeline, pairs }
  return { ok: true, value: { ...value, first: first < 0 ? null : first } }
}
