import { createStore } from 'zustand/vanilla'
import { blankPage } from '../client/page.ts'
import { emptyJar } from '../jar/contents.ts'
import type { Deed } from '../world/action.ts'
import { defaultWorld } from '../world/defaults.ts'
import { Timeline } from '../world/timeline.ts'
import type { Playground, PlaygroundState } from '../world/playground-state.ts'

/** A playground for the tests of panels: it only notes what it is asked to do. */
export function notedPlayground(more: Partial<PlaygroundState> = {}): {
  playground: Playground
  deeds: Deed[]
} {
  const deeds: Deed[] = []
  const document = { status: 200, kind: 'shop', body: '', elements: null, keepable: true } as const
  const page = { ...blankPage, url: 'http://localhost:3000/', document }
  const state = createStore<PlaygroundState>(() => ({
    script: { world: defaultWorld, actions: [] },
    timeline: Timeline.empty,
    current: {
      at: defaultWorld.startAt,
      world: defaultWorld,
      jars: { laptop: emptyJar },
      pages: { laptop: page },
      histories: {},
      stores: { 'memory-0': [] },
      identities: [],
      notebook: [],
      console: [],
      plugged: true,
    },
    now: defaultWorld.startAt,
    playing: true,
    speed: 'real',
    busy: false,
    selected: null,
    step: null,
    canUndo: false,
    canRedo: false,
    wireMode: 'service-worker',
    trouble: null,
    ...more,
  }))
  const nothing = () => Promise.resolve()
  const playground: Playground = {
    state,
    perform: (deed) => {
      deeds.push(deed)
      return Promise.resolve()
    },
    select: () => {},
    undo: nothing,
    redo: nothing,
    startOver: nothing,
    load: () => Promise.resolve(),
    play: () => {},
    pause: () => {},
    setSpeed: () => {},
    stepForward: nothing,
    setSeen: () => {},
    setWireMode: () => {},
    report: (trouble) => state.setState({ trouble }),
    dismissTrouble: () => {},
    close: () => {},
  }
  return { playground, deeds }
}
