import type { Engine } from './engine.ts'
import { realGap, type Speed } from './pace.ts'

/** The real clock and its alarm, both in ms; monotonic. */
export interface RealTime {
  readonly realNow: () => number
  /** Calls back after so many ms; the answer calls it off. */
  readonly later: (ms: number, run: () => void) => () => void
}

export interface PlaybackParts extends RealTime {
  readonly engine: () => Engine
  readonly speed: () => Speed
  /** Time is let pass (not held by the learner). */
  readonly playing: () => boolean
  /** Somebody can see the page: idle time stands while nobody does. */
  readonly seen: () => boolean
  /** Something else waits for its turn: what is due next waits in its stead. */
  readonly interrupted: () => boolean
  /** Asked for a turn in which to `catchUp`. */
  readonly wake: () => void
}

/** Lets virtual time follow real time, at the speed the learner picked. */
export interface Playback {
  /** Works off what is due by now, and moves the clock. To be called in turn. */
  catchUp(): Promise<void>
  /** Real time that passed until `real` (now) does not count: after what moved the clock itself. */
  anchor(real?: number): void
  /** Something is under way and goes on by itself; never in slow motion. */
  hurried(): boolean
  /** Sets the alarm for the next event, or the next second on the clock. */
  schedule(): void
  stop(): void
}

const second = 1000
/** Real ms by which an alarm may be late; more is a machine that slept. */
const drowsiness = 1000

export function createPlayback(parts: PlaybackParts): Playback {
  const { engine, speed, realNow } = parts
  /** Where the gap that is passing began: in virtual and in real time. */
  let began = { at: 0, real: 0 }
  let alarm: { readonly rings: number; readonly off: () => void } | null = null

  const flowing = () => parts.playing() && (parts.seen() || !engine().atRest())
  const anchor = (real = realNow()) => {
    began = { at: engine().live.now, real }
  }
  /** The gap from where it began to the next event; null: no event is due. */
  const nextGap = () => {
    const due = engine().nextAt()
    if (due === null) return null
    const gap = Math.max(0, due - began.at)
    return { due, gap, takes: realGap(speed(), !engine().atRest(), gap) }
  }

  /** What an alarm is too late by is no time that passed here: the machine slept. */
  const forgiveSleep = () => {
    const late = alarm ? realNow() - alarm.rings : 0
    if (late > drowsiness) began = { ...began, real: began.real + late - drowsiness }
    alarm?.off()
    alarm = null
  }

  const awaken = () => {
    forgiveSleep()
    parts.wake()
  }

  return {
    anchor,
    hurried: () => flowing() && !engine().atRest() && speed() !== 'slow',
    async catchUp() {
      forgiveSleep()
      if (!flowing()) return anchor()
      while (flowing()) {
        const next = nextGap()
        const passed = realNow() - began.real
        if (!next || passed < next.takes) {
          const virtual = next ? (next.gap * passed) / next.takes : passed
          return engine().idleTo(began.at + Math.floor(virtual))
        }
        const from = began
        await engine().step(next.due)
        // In slow motion a late event does not shorten the next gap: it is there to be seen.
        const late = speed() === 'slow' || began !== from
        began = { at: engine().live.now, real: late ? realNow() : from.real + next.takes }
        if (parts.interrupted()) return
      }
    },
    schedule() {
      alarm?.off()
      alarm = null
      if (!flowing()) return
      const next = nextGap()
      const { now } = engine().live
      const tick = now - (now % second) + second - began.at
      const rings =
        began.real + (next ? (tick < next.gap ? (next.takes * tick) / next.gap : next.takes) : tick)
      alarm = { rings, off: parts.later(Math.max(0, Math.ceil(rings - realNow())), awaken) }
    },
    stop() {
      alarm?.off()
      alarm = null
    },
  }
}
