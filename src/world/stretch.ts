import { headOf, type EntryHead } from './entry-head.ts'
import type { Entry } from './timeline.ts'

/** Makes entries small; the answer makes them what they were. */
export type Pack = (entries: readonly Entry[]) => () => readonly Entry[]

/**
 * Some entries of a timeline that follow one another. Immutable to whoever reads it; within, what is
 * old may be packed, and is unpacked for as long as somebody holds on to it.
 */
export class Stretch {
  readonly first: number
  readonly length: number
  #entries: readonly Entry[] | null
  #heads: readonly EntryHead[] | null = null
  #unpack: (() => readonly Entry[]) | null = null
  #unpacked: WeakRef<readonly Entry[]> | null = null

  /** @param first where on the timeline its first entry stands. */
  constructor(entries: readonly Entry[], first: number) {
    this.#entries = entries
    this.first = first
    this.length = entries.length
  }

  get entries(): readonly Entry[] {
    const known = this.#entries ?? this.#unpacked?.deref()
    if (known) return known
    const entries = this.#unpack?.() ?? []
    this.#unpacked = new WeakRef(entries)
    return entries
  }

  get heads(): readonly EntryHead[] {
    return (this.#heads ??= this.entries.map((entry, at) => headOf(entry, this.first + at)))
  }

  get packed(): boolean {
    return this.#entries === null
  }

  pack(pack: Pack): void {
    if (!this.#entries) return
    const { heads, entries } = this
    this.#heads = heads
    this.#unpack = pack(entries)
    this.#entries = null
  }
}
