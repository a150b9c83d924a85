import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultWorld } from './defaults.ts'
import type { Exchange } from './exchange.ts'
import { liveAt, snapshotOf } from './live.ts'
import { Timeline, type Entry } from './timeline.ts'

const after = snapshotOf(liveAt(defaultWorld))
const anAction = (index: number): Entry => ({
  kind: 'action',
  index,
  at: index,
  action: { at: index, deed: { kind: 'wait', ms: 1 } },
  after,
})
// A timeline reads nothing of an exchange but these two.
const anExchange = (id: number) => ({ kind: 'exchange', id }) as Exchange

/** Some thousand entries: true an exchange, false an action. */
const drawn = fc.array(fc.boolean(), { maxLength: 700 }).map((kinds) => {
  let id = 0
  return kinds.map((exchange, index) => (exchange ? anExchange(++id) : anAction(index)))
})
const timelineOf = (entries: readonly Entry[]) =>
  entries.reduce((timeline, entry) => timeline.append(entry), Timeline.empty)

describe('a timeline', () => {
  it('holds what was appended, in its order, as an array would', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -800, max: 800 }), fc.integer(), (entries, a, b) => {
        const timeline = timelineOf(entries)
        expect([...timeline]).toEqual(entries)
        expect(timeline.length).toBe(entries.length)
        expect(timeline.at(a)).toBe(entries.at(a))
        expect(timeline.slice(a)).toEqual(entries.slice(a))
        expect(timeline.slice(a, b)).toEqual(entries.slice(a, b))
        expect(timeline.map(({ kind }) => kind)).toEqual(entries.map(({ kind }) => kind))
      }),
      { numRuns: 60 },
    )
  })

  it('finds an exchange by its number, and the newest', () => {
    fc.assert(
      fc.property(drawn, (entries) => {
        const timeline = timelineOf(entries)
        const exchanges = entries.filter((entry) => entry.kind === 'exchange')
        for (const exchange of exchanges) expect(timeline.exchange(exchange.id)).toBe(exchange)
        expect(timeline.exchange(exchanges.length + 1)).toBeUndefined()
        expect(timeline.exchange(0)).toBeUndefined()
        expect(timeline.exchange(null)).toBe(exchanges.at(-1))
      }),
      { numRuns: 60 },
    )
  })

  it('is left as it was when an entry is renewed', () => {
    const entries = Array.from({ length: 300 }, (_, index) => anAction(index))
    const before = timelineOf(entries)
    for (const place of [0, 127, 128, 299]) {
      const changed = anAction(1000)
      const later = before.with(place, changed)
      expect(before.at(place)).toBe(entries[place])
      expect([...later]).toEqual(entries.with(place, changed))
    }
  })

  it('packs what is neither at its beginning nor new, once, and is the same to whoever reads it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 900, maxLength: 1600 }),
        fc.nat(),
        fc.nat(),
        (kinds, a, b) => {
          let id = 0
          const entries = kinds.map((exchange, index) =>
            exchange ? anExchange(++id) : anAction(index),
          )
          const packed: (readonly Entry[])[] = []
          const pack = (some: readonly Entry[]) => {
            packed.push(some)
            const text = JSON.stringify(some.map((entry) => entries.indexOf(entry)))
            return () => JSON.parse(text).map((place: number) => entries[place])
          }
          let timeline = Timeline.empty
          for (const entry of entries) {
            timeline = timeline.append(entry)
            timeline.packOld(pack)
          }
          const full = Math.floor(entries.length / 128)
          expect(packed.flat()).toEqual(entries.slice(2 * 128, Math.max(2, full - 4) * 128))
          expect(timeline.stretches().map((stretch) => stretch.packed)).toEqual(
            timeline.stretches().map((_, at) => at >= 2 && at < full - 4),
          )
          const [from, to] = [a % entries.length, b % entries.length]
          expect([...timeline]).toEqual(entries)
          expect(timeline.slice(from, to)).toEqual(entries.slice(from, to))
          expect(timeline.at(from)).toBe(entries[from])
          for (let some = 1; some <= id; some += 37)
            expect(timeline.at(timeline.placeOf(some))).toBe(timeline.exchange(some))
          // What is packed can still be renewed: an exchange may stay open for long.
          const changed = anAction(1_000_000)
          const renewed = timeline.with(from, changed)
          expect([...renewed]).toEqual(entries.with(from, changed))
          expect([...timeline]).toEqual(entries)
        },
      ),
      { numRuns: 20 },
    )
  })
})
