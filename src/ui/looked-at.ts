import { createStore } from 'zustand/vanilla'
import { liveAt, snapshotOf } from '../world/live.ts'
import type { Playground, PlaygroundState } from '../world/playground-state.ts'
import type { Script } from '../world/script.ts'
import type { Timeline } from '../world/timeline.ts'

/** What was played to its end: nothing waits and nothing is under way. */
export function atRest(script: Script, timeline: Timeline): PlaygroundState {
  const current = timeline.at(-1)?.after ?? snapshotOf(liveAt(script.world))
  return {
    script,
    timeline,
    current,
    now: current.at,
    playing: false,
    speed: 'at-once',
    busy: false,
    selected: null,
    step: null,
    watchedFrom: current.at,
    canUndo: false,
    canRedo: false,
    wireMode: 'in-page',
    trouble: null,
  }
}

/** A playground whose moments can be looked at one by one, and in which nothing can be done. */
export function lookedAt(first: PlaygroundState): Playground {
  const state = createStore<PlaygroundState>(() => first)
  const nothing = () => Promise.resolve()
  return {
    state,
    select: (selected, step = null) => state.setState({ selected, step }),
    report: (trouble) => state.setState({ trouble }),
    dismissTrouble: () => state.setState({ trouble: null }),
    perform: nothing,
    undo: nothing,
    redo: nothing,
    startOver: nothing,
    load: nothing,
    stepForward: nothing,
    play() {},
    pause() {},
    setSpeed() {},
    setSeen() {},
    setWireMode() {},
    close() {},
  }
}
