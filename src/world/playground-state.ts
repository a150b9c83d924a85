import type { StoreApi } from 'zustand/vanilla'
import type { Deed } from './action.ts'
import type { Script } from './script.ts'
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
  readonly playing: boolean
  /** An action's events are still being worked off. */
  readonly busy: boolean
  /** The exchange that is looked at (its id); null: the newest, live. */
  readonly selected: number | null
  /** Index of the step looked at within the shown exchange; null: the page picks. */
  readonly step: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly wireMode: 'service-worker' | 'in-page' | 'opening'
  /** Something the learner must hear: a refused value, a kept world that could not be read. */
  readonly trouble: null | {
    readonly kind: 'refused-value' | 'unreadable' | 'instance-lost'
    readonly where: string
    readonly what: string
  }
}

export interface Playground {
  readonly state: StoreApi<PlaygroundState>
  /** Does it at the virtual now; resolves when the world is at rest again. */
  perform(deed: Deed): Promise<void>
  select(exchange: number | null, step?: number | null): void
  undo(): Promise<void>
  redo(): Promise<void>
  /** A new start in the same (or the given) world; can be undone. */
  startOver(world?: World): Promise<void>
  play(): void
  pause(): void
  /** Idle time passes: so many ms, while playing. */
  tick(ms: number): Promise<void>
  setWireMode(mode: PlaygroundState['wireMode']): void
  dismissTrouble(): void
  close(): void
}
