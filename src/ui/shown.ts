import { useMemo } from 'react'
import type { Exchange } from '../world/exchange.ts'
import type { World } from '../world/schema.ts'
import type { Snapshot } from '../world/snapshot.ts'
import { snapshotAfter } from '../world/view.ts'
import { usePlaygroundState } from './playground-context.tsx'

export interface Shown {
  readonly snapshot: Snapshot
  readonly exchange: Exchange | null
  /** The present, not a moment of the past. */
  readonly live: boolean
}

/**
 * What the panels show: the selected exchange and the world just after it, or after the chosen one
 * of its steps; else the present.
 */
export function useShown(): Shown {
  const timeline = usePlaygroundState((state) => state.timeline)
  const selected = usePlaygroundState((state) => state.selected)
  const step = usePlaygroundState((state) => state.step)
  const current = usePlaygroundState((state) => state.current)
  const found = timeline.exchange(selected)
  const live = selected === null || !found
  const then = useMemo(
    () => (live ? null : step === null ? found.after : snapshotAfter(found, step)),
    [live, found, step],
  )
  return { snapshot: then ?? current, exchange: found ?? null, live }
}

/** The world that is shown. Unlike the whole snapshot it stays the same while the clock runs. */
export function useShownWorld(): World {
  return usePlaygroundState(({ timeline, selected, step, current }) => {
    const found = selected === null ? undefined : timeline.exchange(selected)
    if (!found) return current.world
    return (step === null ? found.after : snapshotAfter(found, step)).world
  })
}
