import { liveAt, snapshotOf } from './live.ts'
import type { PlaygroundState } from './playground-state.ts'
import type { Script } from './script.ts'
import { Timeline } from './timeline.ts'

/** What a playground shows until its script has been played. */
export function stateAtFirst(script: Script): PlaygroundState {
  const { world } = script
  return {
    script,
    timeline: Timeline.empty,
    current: snapshotOf(liveAt(world)),
    now: world.startAt,
    playing: true,
    speed: 'real',
    busy: true,
    selected: null,
    step: null,
    watchedFrom: world.startAt,
    canUndo: false,
    canRedo: false,
    wireMode: 'opening',
    trouble: null,
  }
}
