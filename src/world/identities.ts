/**
 * Session IDs in the order of their birth: the place decides colour and shape. An immutable value;
 * the newest and the older ones share what they hold, and each sees only as many as it has, so that
 * thousands of moments cost no more than the sessions themselves.
 */
export class Identities implements Iterable<string> {
  readonly length: number
  readonly #born: string[]
  readonly #places: Map<string, number>

  private constructor(born: string[], places: Map<string, number>, length: number) {
    this.#born = born
    this.#places = places
    this.length = length
  }

  static none(): Identities {
    return new Identities([], new Map(), 0)
  }

  /** The same where it is born already. */
  with(sid: string): Identities {
    if (this.indexOf(sid) >= 0) return this
    const { length } = this
    // Only the newest may write behind its end: where another has done so, all is copied.
    const newest = this.#born.length === length
    const born = newest ? this.#born : this.#born.slice(0, length)
    const places = newest ? this.#places : new Map(born.map((one, place) => [one, place]))
    born.push(sid)
    places.set(sid, length)
    return new Identities(born, places, length + 1)
  }

  at(place: number): string | undefined {
    return place < this.length ? this.#born[place] : undefined
  }

  /** -1: it is not born. */
  indexOf(sid: string): number {
    const place = this.#places.get(sid) ?? -1
    return place < this.length ? place : -1
  }

  *[Symbol.iterator](): Generator<string> {
    for (let place = 0; place < this.length; place++) yield this.#born[place] ?? ''
  }
}
