import type { SetVerdict } from '../jar/verdict.ts'
import type { Action } from './action.ts'
import type { Exchange } from './exchange.ts'
import type { Snapshot } from './snapshot.ts'

export type DeedResult =
  | { readonly kind: 'read-cookie'; readonly text: string }
  | { readonly kind: 'assign-cookie'; readonly verdicts: readonly SetVerdict[] }

export interface ActionEntry {
  readonly kind: 'action'
  /** Index among the actions, from 0. */
  readonly index: number
  readonly at: number
  readonly action: Action
  /** For `set`: the value before; absent: there was none. */
  readonly was?: unknown
  /** What a script saw of `document.cookie`, or what became of the line that it assigned. */
  readonly result?: DeedResult
  readonly after: Snapshot
}

export type Entry = ActionEntry | Exchange

/** Entries that are copied when one is added or renewed: a chunk, and the list of chunks. */
const chunkSize = 128

/**
 * Actions and their exchanges, in the order in which they began. Immutable: a change gives a new
 * timeline that shares all but one chunk with the old one, so that ten thousand exchanges cost no
 * more to follow than ten.
 */
export class Timeline implements Iterable<Entry> {
  static readonly empty: Timeline = new Timeline([], 0)

  readonly length: number
  readonly #chunks: readonly (readonly Entry[])[]

  private constructor(chunks: readonly (readonly Entry[])[], length: number) {
    this.#chunks = chunks
    this.length = length
  }

  append(entry: Entry): Timeline {
    const full = this.length % chunkSize === 0
    const last = full ? [] : (this.#chunks.at(-1) ?? [])
    const rest = full ? this.#chunks : this.#chunks.slice(0, -1)
    return new Timeline([...rest, [...last, entry]], this.length + 1)
  }

  /** With another entry in the place of the one that stands there. */
  with(place: number, entry: Entry): Timeline {
    const index = Math.floor(place / chunkSize)
    const chunk = this.#chunks[index] ?? []
    return new Timeline(this.#chunks.with(index, chunk.with(place % chunkSize, entry)), this.length)
  }

  /** Counted from the end where negative, as in an array. */
  at(place: number): Entry | undefined {
    const from0 = place < 0 ? this.length + place : place
    return this.#chunks[Math.floor(from0 / chunkSize)]?.[from0 % chunkSize]
  }

  /** Where the exchange of that number stands; -1: nowhere. */
  placeOf(id: number): number {
    // Numbers rise with places: each look halves what is left, past the actions in between.
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      let place = middle
      let entry = this.at(place)
      while (place < high && entry?.kind === 'action') entry = this.at(++place)
      if (place < high && entry?.kind === 'exchange' && entry.id === id) return place
      if (place < high && entry?.kind === 'exchange' && entry.id < id) low = place + 1
      else high = middle
    }
    return -1
  }

  /** The exchange of that number, or the one that began last. */
  exchange(id: number | null): Exchange | undefined {
    if (id === null) return this.findLast((entry) => entry.kind === 'exchange')
    const entry = this.at(this.placeOf(id))
    return entry?.kind === 'exchange' && entry.id === id ? entry : undefined
  }

  /** The entries in stretches. One that has not changed is the same value in the next timeline. */
  chunks(): readonly (readonly Entry[])[] {
    return this.#chunks
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const chunk of this.#chunks) yield* chunk
  }

  slice(start: number, end: number = this.length): Entry[] {
    const from0 = (place: number) => Math.max(0, place < 0 ? this.length + place : place)
    const first = Math.floor(from0(start) / chunkSize)
    const last = Math.ceil(Math.min(this.length, from0(end)) / chunkSize)
    const skipped = first * chunkSize
    return this.#chunks
      .slice(first, last)
      .flat()
      .slice(from0(start) - skipped, Math.max(0, from0(end) - skipped))
  }

  filter<S extends Entry>(keep: (entry: Entry) => entry is S): S[]
  filter(keep: (entry: Entry) => boolean): Entry[]
  filter(keep: (entry: Entry) => boolean): Entry[] {
    return this.#chunks.flatMap((chunk) => chunk.filter(keep))
  }

  map<T>(change: (entry: Entry) => T): T[] {
    return this.#chunks.flatMap((chunk) => chunk.map(change))
  }

  findLast<S extends Entry>(wanted: (entry: Entry) => entry is S): S | undefined
  findLast(wanted: (entry: Entry) => boolean): Entry | undefined
  findLast(wanted: (entry: Entry) => boolean): Entry | undefined {
    for (let index = this.#chunks.length - 1; index >= 0; index--) {
      const found = this.#chunks[index]?.findLast(wanted)
      if (found) return found
    }
    return undefined
  }
}
