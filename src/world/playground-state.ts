import type { StoreApi } from 'zustand/vanilla'
import type { Deed } from './action.ts'
import type { Speed } from './pace.ts'
import type { Script } from './script.ts'
import type { OpenedLink } from './share.ts'
import type { Snapshot } from './snapshot.ts'
import type { Timeline } from './timeline.ts'
import type { World } from './schema.ts'

export interface PlaygroundState {
  /** What was done so far, and where it began: what a link holds. */
  readonly script: Script
  readonly timeline: Timeline
  /** Everything as it is now. */
  readonly current: Snapshot
  /** Virtual now, ms since the epoch: moves while playing. */
  readonly now: number
  /** Time passes; else the learner holds it, also in the middle of an exchange. */
  readonly playing: boolean
  readonly speed: Speed
  /** Something is under way: an exchange is open, or what it set going. */
  readonly busy: boolean
  /** The exchange that is looked at (its id); null: the newest, live. */
  readonly selected: number | null
  /** Index of the step looked at within the shown exchange; null: the page picks. */
  readonly step: number | null
  /** What began at this virtual time or later is watched while it happens; before, it was replayed. */
  readonly watchedFrom: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly wireMode: 'service-worker' | 'in-page' | 'opening'
  readonly trouble: Trouble | null
}

/** Something the learner must hear. */
export interface Trouble {
  readonly kind:
    | 'refused-value'
    | 'unreadable'
    | 'instance-lost'
    | 'not-kept'
    | 'stumbled'
    /** A shared world that cannot be opened. */
    | `link-${Exclude<OpenedLink, { ok: true }>['why']}`
  readonly where: string
  readonly what: string
}

export interface Playground {
  readonly state: StoreApi<PlaygroundState>
  /**
   * Does it at the virtual now, in the middle of whatever is under way; resolves when it is begun.
   * What `follows` is done at the same moment and taken back together with it.
   */
  perform(deed: Deed, ...follows: readonly Deed[]): Promise<void>
  select(exchange: number | null, step?: number | null): void
  /** Back to the moment before the last action (or start over), whatever was under way then. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** A new start in the same (or the given) world; can be undone. */
  startOver(world?: World): Promise<void>
  /** Another script from its beginning, played at once; can be undone. */
  load(script: Script): Promise<void>
  play(): void
  pause(): void
  setSpeed(speed: Speed): void
  /** Holds time, and works off exactly the next event. */
  stepForward(): Promise<void>
  /** Whether somebody can see the page: idle time stands while nobody does. */
  setSeen(seen: boolean): void
  setWireMode(mode: PlaygroundState['wireMode']): void
  report(trouble: Trouble): void
  dismissTrouble(): void
  close(): void
}
