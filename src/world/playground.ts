import { createStore } from 'zustand/vanilla'
import type { Wire } from '../network/wire.ts'
import { directWire } from '../network/wire.ts'
import type { Deed } from './action.ts'
import { createEngine, runToRest, runTo, type Engine, type EngineParts } from './engine.ts'
import { snapshotOf } from './live.ts'
import type { Playground, PlaygroundState } from './playground-state.ts'
import type { World } from './schema.ts'
import type { Script } from './script.ts'

export interface PlaygroundParts extends Omit<EngineParts, 'wire'> {
  /** Carries what the learner does; going back is replayed in process. */
  readonly wire: Wire
  /** Where the playground begins: a kept script, or a world and a first visit. */
  readonly script: Script
  /** Called whenever there is something new to keep. */
  readonly keep: (script: Script) => void
}

/** A new world, and the first visit to its shop. */
export function firstVisit(world: World): Script {
  const client = world.clients[0]?.id ?? ''
  return { world, actions: [{ at: null, deed: { kind: 'navigate', client, url: '/' } }] }
}

/** A playground is created, so that two can stand side by side. One thing is done at a time. */
export function createPlayground(parts: PlaygroundParts): Playground {
  let engine: Engine
  let past: readonly Script[] = []
  let future: readonly Script[] = []
  let turn: Promise<void> = Promise.resolve()

  const state = createStore<PlaygroundState>(() => ({
    script: parts.script,
    timeline: [],
    current: {
      at: parts.script.world.startAt,
      world: parts.script.world,
      jars: {},
      pages: {},
      stores: {},
      identities: [],
      notebook: [],
      plugged: true,
    },
    now: parts.script.world.startAt,
    playing: true,
    busy: true,
    selected: null,
    step: null,
    canUndo: false,
    canRedo: false,
    wireMode: 'opening',
    trouble: null,
  }))

  const publish = (more: Partial<PlaygroundState> = {}) =>
    state.setState({
      timeline: engine.live.timeline,
      current: snapshotOf(engine.live),
      now: engine.live.now,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      ...more,
    })

  /** Everything is done in the order in which it was asked for. */
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    turn = turn.then(run).catch((error: unknown) => {
      const what = error instanceof Error ? error.message : String(error)
      state.setState({ busy: false, trouble: { kind: 'instance-lost', where: '', what } })
    })
    return turn
  }

  const remember = (script: Script) => {
    state.setState({ script })
    parts.keep(script)
  }

  /** Starts the instances anew and plays a script: over the wire, or (going back) in process. */
  const playAll = async (script: Script, wire: Wire) => {
    engine?.end()
    engine = createEngine(script.world, { ...parts, wire })
    await engine.start()
    publish({ busy: true, selected: null, step: null })
    const actions: Script['actions'][number][] = []
    for (const { at, deed } of script.actions) {
      if (at === null) await runToRest(engine)
      else await runTo(engine, at)
      const when = engine.live.now
      const refusal = await engine.apply(deed)
      if (refusal) throw new Error(`${refusal.where}: ${refusal.what}`)
      actions.push({ at: when, deed })
      await runToRest(engine)
    }
    engine.useWire(parts.wire)
    remember({ ...script, actions })
    publish({ busy: false })
  }

  const doNow = async (deed: Deed) => {
    publish({ busy: true, trouble: null, selected: null, step: null })
    const at = engine.live.now
    const refusal = await engine.apply(deed)
    if (refusal) return publish({ busy: false, trouble: { kind: 'refused-value', ...refusal } })
    const { script } = state.getState()
    past = [...past, script]
    future = []
    remember({ ...script, actions: [...script.actions, { at, deed }] })
    publish()
    await runToRest(engine)
    publish({ busy: false })
  }

  void inTurn(() =>
    playAll(parts.script, parts.script.actions.length > 1 ? directWire() : parts.wire),
  )

  return {
    state,
    perform: (deed) => inTurn(() => doNow(deed)),
    select: (selected, step = null) => state.setState({ selected, step }),
    undo: () =>
      inTurn(async () => {
        const before = past.at(-1)
        if (!before) return
        future = [state.getState().script, ...future]
        past = past.slice(0, -1)
        await playAll(before, directWire())
      }),
    redo: () =>
      inTurn(async () => {
        const [next, ...rest] = future
        if (!next) return
        past = [...past, state.getState().script]
        future = rest
        await playAll(next, directWire())
      }),
    startOver: (world) =>
      inTurn(async () => {
        const { script } = state.getState()
        past = [...past, script]
        future = []
        await playAll(firstVisit(world ?? script.world), parts.wire)
      }),
    play: () => state.setState({ playing: true }),
    pause: () => state.setState({ playing: false }),
    tick: (ms) => {
      const { playing, busy } = state.getState()
      if (!playing || busy) return Promise.resolve()
      return inTurn(async () => {
        await runTo(engine, engine.live.now + ms)
        publish()
      })
    },
    setWireMode: (wireMode) => state.setState({ wireMode }),
    dismissTrouble: () => state.setState({ trouble: null }),
    close() {
      engine?.end()
      parts.wire.close()
    },
  }
}
