import type { RealTime } from './playback.ts'

/**
 * Real ms that what is under way may go on unseen. Below a tenth of a second what a click brings
 * looks like one thing (Nielsen, "Response times", 1993), so it is drawn as one.
 */
const glance = 100

export interface ShowingParts extends Pick<RealTime, 'later'> {
  /** Calls back when something may be drawn next; absent: everything is shown at once. */
  readonly nextFrame?: ((run: () => void) => void) | undefined
  /** The next event comes before anybody could have seen this one. */
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

/** Drawing holds up what is under way, so that it waits until this rests, or can be looked at. */
export function createShowing({ nextFrame, later, hurried, show }: ShowingParts): Showing {
  let unshown = false
  let framed = false
  let callOff: (() => void) | null = null
  const frame = () => {
    callOff?.()
    callOff = null
    if (framed) return
    framed = true
    nextFrame?.(() => {
      framed = false
      if (unshown) show()
    })
  }
  return {
    soon() {
      if (!nextFrame) return show()
      unshown = true
      if (!hurried()) return frame()
      callOff ??= later(glance, frame)
    },
    done() {
      unshown = false
      callOff?.()
      callOff = null
    },
  }
}
