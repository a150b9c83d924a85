import type { History } from '../client/history.ts'
import type { HeaderLine } from '../http/message.ts'
import type { Jar } from '../jar/contents.ts'
import type { Page } from '../client/page.ts'
import type { Identities } from './identities.ts'
import type { World } from './schema.ts'

/** A session record as its store holds it. */
export interface StoredSession {
  readonly sid: string
  /** The record's JSON, exactly as stored. */
  readonly json: string
  /** When the store itself lets it go, ms since the epoch; null: never by itself. */
  readonly expiresAt: number | null
  /** The exchange that wrote it last; null: none that is known. */
  readonly writtenBy: number | null
}

/** `memory-0` (in instance 0) or `redis`, to its records by session ID, in the store's own order. */
export type Stores = Readonly<Record<string, readonly StoredSession[]>>

/** What an eavesdropper noted of one request or one answer that passed in the clear. */
export interface Overheard {
  readonly at: number
  readonly exchange: number
  readonly direction: 'request' | 'response'
  /** `POST http://shop.example/login`, or the status. */
  readonly start: string
  readonly headers: readonly HeaderLine[]
  readonly body: string
}

/** A line that an instance's program wrote of its own accord, outside any exchange. */
export interface ConsoleLine {
  readonly at: number
  readonly instance: number
  readonly level: 'log' | 'warn' | 'error'
  readonly text: string
}

/** A view of one moment: immutable, and what did not change is shared with the view before. */
export interface Snapshot {
  readonly at: number
  readonly world: World
  readonly jars: Readonly<Record<string, Jar>>
  readonly pages: Readonly<Record<string, Page>>
  /** What Back and Forward lead to. */
  readonly histories: Readonly<Record<string, History>>
  readonly stores: Stores
  /** Session IDs in the order of their birth: the place decides colour and shape. */
  readonly identities: Identities
  /** The eavesdropper's notes, the newest last. */
  readonly notebook: readonly Overheard[]
  /** What each instance's program has written since it was started, the newest last. */
  readonly console: readonly ConsoleLine[]
  /** Whether the shared store can be reached. */
  readonly plugged: boolean
}
