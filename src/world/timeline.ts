import type { SetVerdict } from '../jar/verdict.ts'
import type { Action } from './action.ts'
import type { Exchange } from './exchange.ts'
import type { EntryHead } from './entry-head.ts'
import type { Snapshot } from './snapshot.ts'
import { Stretch, type Pack } from './stretch.ts'

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

/** Entries that are copied when one is added or renewed: a stretch, and the list of stretches. */
const stretchSize = 128
/** So many stretches at the beginning and at the end are never packed: they are looked at all the time. */
const atHand = { first: 2, last: 4 }

/**
 * Actions and their exchanges, in the order in which they began. Immutable: a change gives a new
 * timeline that shares all but one stretch with the old one, so that ten thousand exchanges cost no
 * more to follow than ten.
 */
export class Timeline implements Iterable<Entry> {
  static readonly empty: Timeline = new Timeline([], 0)

  readonly length: number
  readonly #stretches: readonly Stretch[]

  private constructor(stretches: readonly Stretch[], length: number) {
    this.#stretches = stretches
    this.length = length
  }

  append(entry: Entry): Timeline {
    const full = this.length % stretchSize === 0
    const last = full ? [] : (this.#stretches.at(-1)?.entries ?? [])
    const rest = full ? this.#stretches : this.#stretches.slice(0, -1)
    const grown = new Stretch([...last, entry], rest.length * stretchSize)
    return new Timeline([...rest, grown], this.length + 1)
  }

  /** With another entry in the place of the one that stands there. */
  with(place: number, entry: Entry): Timeline {
    const index = Math.floor(place / stretchSize)
    const entries = this.#stretches[index]?.entries ?? []
    const changed = new Stretch(entries.with(place % stretchSize, entry), index * stretchSize)
    return new Timeline(this.#stretches.with(index, changed), this.length)
  }

  /** Packs what is neither at the beginning nor new; to be called whenever a stretch is full. */
  packOld(pack: Pack): void {
    if (this.length % stretchSize > 0) return
    for (const stretch of this.#stretches.slice(atHand.first, -atHand.last)) stretch.pack(pack)
  }

  /** Counted from the end where negative, as in an array. */
  at(place: number): Entry | undefined {
    const from0 = place < 0 ? this.length + place : place
    return this.#stretches[Math.floor(from0 / stretchSize)]?.entries[from0 % stretchSize]
  }

  #headAt(place: number): EntryHead | undefined {
    return this.#stretches[Math.floor(place / stretchSize)]?.heads[place % stretchSize]
  }

  /** Where the exchange of that number stands; -1: nowhere. */
  placeOf(id: number): number {
    // Numbers rise with places: each look halves what is left, past the actions in between.
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      let place = middle
      let head = this.#headAt(place)
      while (place < high && head?.kind === 'action') head = this.#headAt(++place)
      if (place < high && head?.kind === 'exchange' && head.id === id) return place
      if (place < high && head?.kind === 'exchange' && head.id < id) low = place + 1
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

  /** One that has not changed is the same value in the next timeline. */
  stretches(): readonly Stretch[] {
    return this.#stretches
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const { entries } of this.#stretches) yield* entries
  }

  slice(start: number, end: number = this.length): Entry[] {
    const from0 = (place: number) => Math.max(0, place < 0 ? this.length + place : place)
    const first = Math.floor(from0(start) / stretchSize)
    const last = Math.ceil(Math.min(this.length, from0(end)) / stretchSize)
    const skipped = first * stretchSize
    return this.#stretches
      .slice(first, last)
      .flatMap(({ entries }) => entries)
      .slice(from0(start) - skipped, Math.max(0, from0(end) - skipped))
  }

  filter<S extends Entry>(keep: (entry: Entry) => entry is S): S[]
  filter(keep: (entry: Entry) => boolean): Entry[]
  filter(keep: (entry: Entry) => boolean): Entry[] {
    return this.#stretches.flatMap(({ entries }) => entries.filter(keep))
  }

  map<T>(change: (entry: Entry) => T): T[] {
    return this.#stretches.flatMap(({ entries }) => entries.map(change))
  }

  findLast<S extends Entry>(wanted: (entry: Entry) => entry is S): S | undefined
  findLast(wanted: (entry: Entry) => boolean): Entry | undefined
  findLast(wanted: (entry: Entry) => boolean): Entry | undefined {
    for (let index = this.#stretches.length - 1; index >= 0; index--) {
      const found = this.#stretches[index]?.entries.findLast(wanted)
      if (found) return found
    }
    return undefined
  }
}
