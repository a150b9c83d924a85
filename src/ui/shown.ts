import type { Exchange } from '../world/exchange.ts'
import type { World } from '../world/schema.ts'
import type { Snapshot } from '../world/snapshot.ts'
import { usePlaygroundState } from './playground-context.tsx'

export interface Shown {
  readonly snapshot: Snapshot
  readonly exchange: Exchange | null
  /** The present, not a moment of the past. */
  readonly live: boolean
}

/** What the panels show: the selected exchange and the world just after it, else the present. */
export function useShown(): Shown {
  const timeline = usePlaygroundState((state) => state.timeline)
  const selected = usePlaygroundState((state) => state.selected)
  const current = usePlaygroundState((state) => state.current)
  const found = timeline.exchange(selected)
  const live = selected === null || !found
  return { snapshot: live ? current : found.after, exchange: found ?? null, live }
}

/** The world that is shown. Unlike the whole snapshot it stays the same while the clock runs. */
export function useShownWorld(): World {
  return usePlaygroundState(({ timeline, selected, current }) => {
    if (selected === null) return current.world
    return timeline.exchange(selected)?.after.world ?? current.world
  })
}
