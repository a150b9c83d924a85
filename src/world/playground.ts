import { createStore } from 'zustand/vanilla'
import type { Wire } from '../network/wire.ts'
import { directWire } from '../network/wire.ts'
import type { Deed } from './action.ts'
import type { Engine, EngineParts } from './engine.ts'
import { createHistory, type Moment } from './history.ts'
import { liveAt, snapshotOf } from './live.ts'
import { createPlayback, type RealTime } from './playback.ts'
import type { Playground, PlaygroundState } from './playground-state.ts'
import { idleEngine, runTo, runToRest } from './run.ts'
import { createShowing } from './showing.ts'
import { stateAtFirst } from './state-at-first.ts'
import type { World } from './schema.ts'
import type { Script } from './script.ts'

export interface PlaygroundParts extends Omit<EngineParts, 'wire'>, RealTime {
  /** Carries what the learner does; going back is replayed in process. */
  readonly wire: Wire
  /** Where the playground begins: a kept script, or a world and a first visit. */
  readonly script: Script
  /** What it begins in the place of: where undo goes; absent: nowhere. */
  readonly before?: Script
  /** Called whenever there is something new to keep; false: it could not be. */
  readonly keep: (script: Script) => boolean
  /** Calls back when something may be drawn next; absent: everything is shown at once. */
  readonly nextFrame?: (run: () => void) => void
}

/** A new world, and the first visit to its shop. */
export function firstVisit(world: World): Script {
  const client = world.clients[0]?.id ?? ''
  return { world, actions: [{ at: null, deed: { kind: 'navigate', client, url: '/' } }] }
}

/**
 * A playground is created, so that two can stand side by side. Deeds, going back and the passing
 * of time take turns, in the order in which they were asked for; none waits for another's
 * exchanges to end.
 */
export function createPlayground(parts: PlaygroundParts): Playground {
  let engine: Engine = idleEngine(liveAt(parts.script.world))
  const history = createHistory(parts.before ? [{ script: parts.before, now: null }] : [])
  const state = createStore<PlaygroundState>(() => stateAtFirst(parts.script))
  let turn: Promise<void> = Promise.resolve()
  /** How many wait for their turn. */
  let waiting = 0
  /** Since when, in real ms, the page waits for its first visit; absent: it has been opened. */
  let waitingSince: number | undefined = parts.realNow()
  let seen = true
  /** The last script could be kept. */
  let keeps = true
  let closed = false

  const playback = createPlayback({
    ...parts,
    engine: () => engine,
    speed: () => state.getState().speed,
    playing: () => state.getState().playing && !closed,
    seen: () => seen,
    interrupted: () => waiting > 0,
    wake: () =>
      void inTurn(async () => {
        await playback.catchUp()
        showing.soon()
      }),
  })

  const publish = (more: Partial<PlaygroundState> = {}) => {
    showing.done()
    state.setState({
      timeline: engine.live.timeline,
      current: snapshotOf(engine.live),
      now: engine.live.now,
      busy: !engine.atRest(),
      canUndo: history.canUndo(more.script ?? state.getState().script),
      canRedo: history.canRedo(),
      ...more,
    })
  }
  const showing = createShowing({
    nextFrame: parts.nextFrame,
    later: parts.later,
    realNow: parts.realNow,
    hurried: playback.hurried,
    show: () => void (closed || publish()),
  })

  const inTurn = (run: () => Promise<void>): Promise<void> => {
    waiting++
    turn = turn
      .then(() => {
        waiting--
        return closed ? undefined : run().then(recordLosses)
      })
      .catch((error: unknown) => {
        const what = error instanceof Error ? error.message : String(error)
        state.setState({ busy: false, trouble: { kind: 'stumbled', where: '', what } })
      })
      .then(() => playback.schedule())
    return turn
  }

  const remember = (script: Script) => {
    state.setState({ script })
    showing.soon()
    const could = parts.keep(script)
    // It is said once: nothing is lost as long as the page is open.
    if (keeps && !could) publish({ trouble: { kind: 'not-kept', where: '', what: '' } })
    keeps = could
  }

  /** What the real clock decided becomes an input: a replay neither waits nor decides again. */
  const recordLosses = async () => {
    for (const loss of engine.takeLosses()) {
      await runTo(engine, engine.live.now)
      const at = engine.live.now
      const deed: Deed = { kind: 'instance-lost', loss }
      const { script } = state.getState()
      await engine.apply(deed)
      history.did()
      remember({ ...script, actions: [...script.actions, { at, deed }] })
      const where = String(loss.instance + 1)
      publish({ trouble: { kind: 'instance-lost', where, what: loss.lastWord ?? '' } })
    }
  }

  const here = (): Moment => ({ script: state.getState().script, now: engine.live.now })

  /**
   * Starts the instances anew and plays a script. A bare first visit is played on from there, to be
   * watched; all else is played at once, in process: up to `now`, or until it is at rest.
   */
  const open = async (script: Script, now: number | null) => {
    const [{ createEngine }, { fatesOf, playActions }] = await Promise.all([
      import('./engine.ts'),
      import('./replay.ts'),
    ])
    if (closed) return
    const first = script.actions.length <= 1 && now === null
    engine.end()
    showing.done() // A world that is only being built is not shown.
    const wire = first ? parts.wire : directWire()
    engine = createEngine(script.world, { ...parts, wire }, fatesOf(script))
    state.setState({ busy: true, selected: null, step: null, watchedFrom: script.world.startAt })
    await engine.start()
    const { played, refusal } = await playActions(engine, script.actions)
    if (!first) await (now === null ? runToRest(engine) : runTo(engine, now))
    engine.useWire(parts.wire)
    // A page that was long in coming does not make its reader wait again.
    playback.anchor(first ? waitingSince : undefined)
    waitingSince = undefined
    if (!first) state.setState({ watchedFrom: engine.live.now })
    remember({ ...script, actions: played })
    if (refusal) state.setState({ trouble: { kind: 'unreadable', ...refusal } })
    await playback.catchUp()
    publish()
  }

  const doNow = async (deeds: readonly Deed[]) => {
    await playback.catchUp()
    state.setState({ trouble: null, selected: null, step: null })
    for (const [place, deed] of deeds.entries()) {
      // What is due at this very ms comes before the deed, as in a replay.
      await runTo(engine, engine.live.now)
      const at = engine.live.now
      const refusal = await engine.apply(deed)
      playback.anchor()
      if (refusal) return publish({ trouble: { kind: 'refused-value', ...refusal } })
      const { script } = state.getState()
      const action = { at, deed, ...(place > 0 && { joined: true as const }) }
      history.did()
      remember({ ...script, actions: [...script.actions, action] })
    }
    await playback.catchUp()
    showing.soon()
  }

  const leaveFor = (script: Script) =>
    inTurn(async () => {
      history.leave(here())
      await open(script, null)
    })

  /** Time begins to pass anew: at another speed, or after it was held. */
  const flow = (change: Partial<PlaygroundState>) => {
    state.setState(change)
    playback.anchor()
    playback.schedule()
  }

  void inTurn(() => open(parts.script, null))

  return {
    state,
    perform: (...deeds) => inTurn(() => doNow(deeds)),
    select: (selected, step = null) => state.setState({ selected, step }),
    undo: () =>
      inTurn(async () => {
        const before = history.back(here())
        if (before) await open(before.script, before.now)
      }),
    redo: () =>
      inTurn(async () => {
        const next = history.forth(here())
        if (next) await open(next.script, next.now)
      }),
    startOver: (world) => leaveFor(firstVisit(world ?? state.getState().script.world)),
    load: leaveFor,
    play: () => flow({ playing: true }),
    pause: () => flow({ playing: false }),
    setSpeed: (speed) => flow({ speed }),
    stepForward() {
      flow({ playing: false })
      return inTurn(async () => {
        const due = engine.nextAt()
        if (due === null) return
        await engine.step(due)
        publish()
      })
    },
    setSeen(next) {
      seen = next
      flow({})
    },
    setWireMode: (wireMode) => state.setState({ wireMode }),
    report: (trouble) => state.setState({ trouble }),
    dismissTrouble: () => state.setState({ trouble: null }),
    close() {
      closed = true
      playback.stop()
      engine.end()
      parts.wire.close()
    },
  }
}
