import type { Script } from './script.ts'

/** A playground as it was at one virtual time (ms since the epoch); null: when it was at rest. */
export interface Moment {
  readonly script: Script
  readonly now: number | null
}

/**
 * The way back and forth. An action's past is the script without it, so it need not be kept;
 * what a start over left behind is. `back` and `forth` take where one is, and say where to go.
 */
export interface History {
  canUndo(script: Script): boolean
  canRedo(): boolean
  /** An action was done: what was undone before can no longer be redone. */
  did(): void
  /** Everything begins anew. */
  leave(here: Moment): void
  back(here: Moment): Moment | null
  forth(here: Moment): Moment | null
}

/** @param left what each start over left. */
export function createHistory(left: readonly Moment[] = []): History {
  let undone: readonly { readonly moment: Moment; readonly kind: 'action' | 'start' }[] = []

  /** How many actions the learner did: a loss at the end only followed from them. */
  const done = ({ actions }: Script) =>
    actions.findLastIndex(({ deed }) => deed.kind !== 'instance-lost') + 1
  /** The first visit belongs to the start. */
  const begun = (script: Script) => done(script) > 1
  /** Where the learner's last deed begins: what is joined to an action goes with it. */
  const lastDeed = (script: Script) =>
    script.actions.slice(0, done(script)).findLastIndex(({ joined }) => !joined)

  return {
    canUndo: (script) => begun(script) || left.length > 0,
    canRedo: () => undone.length > 0,
    did() {
      undone = []
    },
    leave(here) {
      left = [...left, here]
      undone = []
    },
    back(here) {
      const { script } = here
      const place = lastDeed(script)
      const last = script.actions[place]
      const kind = begun(script) ? 'action' : 'start'
      const moment =
        kind === 'start' || !last
          ? left.at(-1)
          : {
              script: { ...script, actions: script.actions.slice(0, place) },
              now: last.at ?? 0,
            }
      if (!moment) return null
      if (kind === 'start') left = left.slice(0, -1)
      undone = [{ moment: here, kind }, ...undone]
      return moment
    },
    forth(here) {
      const [next, ...rest] = undone
      if (!next) return null
      undone = rest
      if (next.kind === 'start') left = [...left, here]
      return next.moment
    },
  }
}
