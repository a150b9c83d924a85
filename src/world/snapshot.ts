import type { Jar } from '../jar/jar.ts'
import type { Page } from '../client/page.ts'
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

/** A view of one moment: immutable, and what did not change is shared with the view before. */
export interface Snapshot {
  readonly at: number
  readonly world: World
  readonly jars: Readonly<Record<string, Jar>>
  readonly pages: Readonly<Record<string, Page>>
  readonly stores: Stores
  /** Session IDs in the order of their birth: the place decides colour and shape. */
  readonly identities: readonly string[]
}
