import { useEffect, useState } from 'react'
import type { EngineParts } from '../../world/engine.ts'
import type { Script } from '../../world/script.ts'
import { sideBySide, type SideBySide } from '../../world/side-by-side.ts'
import { unlikeIn, type Unlike } from '../../world/variation.ts'
import type { Refusal } from '../../world/set-value.ts'
import { useTrialParts } from '../trial-parts.ts'
import { otherScript, type OtherWorld } from './other-world.ts'

/** Two worlds that were played, and how they begin. */
export interface Both extends SideBySide {
  readonly leftScript: Script
  readonly rightScript: Script
  readonly unlike: readonly Unlike[]
}

export type Comparison =
  | { readonly kind: 'playing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'played'; readonly both: Both }

/** Plays both worlds beside the page's; what it shows stays as it is. */
export function useCompared(script: Script, other: OtherWorld): Comparison {
  const parts = useTrialParts()
  const [state, setState] = useState<{ readonly of: OtherWorld; readonly found: Comparison }>()
  useEffect(() => {
    let current = true
    void compare(script, other, parts)
      .catch((): Comparison => ({ kind: 'failed' }))
      .then((found) => current && setState({ of: other, found }))
    return () => {
      current = false
    }
  }, [script, other, parts])
  // What was found of another world is not said of this one.
  return state?.of === other ? state.found : { kind: 'playing' }
}

async function compare(
  script: Script,
  other: OtherWorld,
  parts: EngineParts | null,
): Promise<Comparison> {
  if (!parts) return { kind: 'failed' }
  const right = otherScript(script, other)
  if (!right.ok) return { kind: 'refused', refusal: right.refusal }
  const played = await sideBySide(script, right.value, parts)
  if (!played.ok) return { kind: 'refused', refusal: played.refusal }
  const unlike = unlikeIn(script.world, right.value.world)
  return {
    kind: 'played',
    both: { ...played.value, leftScript: script, rightScript: right.value, unlike },
  }
}
