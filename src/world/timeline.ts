import type { Action } from './action.ts'
import type { Exchange } from './exchange.ts'
import type { Snapshot } from './snapshot.ts'

export interface ActionEntry {
  readonly kind: 'action'
  /** Index among the actions, from 0. */
  readonly index: number
  readonly at: number
  readonly action: Action
  /** For `set`: the value before; absent: there was none. */
  readonly was?: unknown
  readonly after: Snapshot
}

/** Actions and their exchanges, in the order in which they began. */
export type Entry = ActionEntry | Exchange
export type Timeline = readonly Entry[]
