import type { RealTime } from './playback.ts'

/**
 * Real ms that what is under way may go on unseen. Below a tenth of a second what a click brings
 * looks like one thing (Nielsen, "Response times", 1993), so it is drawn as one.
 */
const glance = 100
/** Where a drawing takes long it holds up what it shows: so many times as long it waits, at most… */
const patience = 3
/** …so many real ms, after which nothing seen would be taken for nothing done (Doherty, 1982). */
const longest = 400

export interface ShowingParts extends Pick<RealTime, 'later' | 'realNow'> {
  /** Calls back when something may be drawn next; absent: everything is shown at once. */
  readonly nextFrame?: ((run: () => void) => void) | undefined
  /** More comes by itself, and not in slow motion. */
  readonly hurried: () => boolean
  readonly show: () => void
}

/** When what has changed is shown. */
export interface Showing {
  /** Something has changed: it is shown soon, with all that comes meanwhile. */
  soon(): void
  /** All is shown now, or will not be: nothing is left to show. */
  done(): void
}

/** Drawing holds up what is under way, so that it waits until this rests, or for a glance. */
export function createShowing(parts: ShowingParts): Showing {
  const { nextFrame, later, realNow, hurried, show } = parts
  let unshown = false
  let framed = false
  let callOff: (() => void) | null = null
  /** Real ms that the last drawing took, without its painting. */
  let drew = 0
  const draw = () => {
    const began = realNow()
    show()
    // What listens draws before this turn ends.
    void Promise.resolve().then(() => {
      drew = realNow() - began
    })
  }
  const frame = () => {
    callOff?.()
    callOff = null
    if (framed) return
    framed = true
    nextFrame?.(() => {
      framed = false
      if (unshown) draw()
    })
  }
  return {
    soon() {
      if (!nextFrame) return show()
      unshown = true
      if (!hurried()) return frame()
      callOff ??= later(Math.max(glance, Math.min(drew * patience, longest)), frame)
    },
    done() {
      unshown = false
      callOff?.()
      callOff = null
    },
  }
}
