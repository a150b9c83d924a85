import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutList } from '../src/http/site.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { createEngine } from '../src/world/engine.ts'
import { entryJson } from '../src/world/entry-json.ts'
import { packEntries } from '../src/world/pack-entries.ts'
import { runToRest } from '../src/world/run.ts'
import { snapshotAfter } from '../src/world/view.ts'
import { playAll } from './play.ts'
import { addMug, logIn, logOut, viewCart } from './played.ts'
import { deed, patience, world } from './random-deeds.ts'

it(
  'whatever happened in whatever world, packed and unpacked it is the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(deed, { minLength: 1, maxLength: 12 }),
        async (where, deeds) => {
          const entries = [
            ...(await playAll([{ kind: 'navigate', client: 'laptop', url: '/' }, ...deeds], where)),
          ]
          const found = packEntries(entries)()
          expect(found).toStrictEqual(entries)
          expect(found.map(entryJson)).toEqual(entries.map(entryJson))
          for (const [place, entry] of found.entries())
            expect(entry.after.world).toBe(entries[place]?.after.world)
        },
      ),
      { numRuns: 12 },
    )
  },
  patience,
)

it(
  'a long timeline packs what is old, and tells of each moment what it told when it was new',
  async () => {
    const engine = createEngine(defaultWorld, {
      startInstance: inProcess(await bundleProgram()),
      wire: directWire(),
      loadPublicSuffixes: () => Promise.resolve(withoutList),
    })
    const { live } = engine
    await engine.start()
    const round = [logIn, addMug, viewCart, logOut]
    const told: string[] = []
    const seen: string[] = []
    for (let at = 0; at < 700; at++) {
      await engine.apply(round[at % round.length] ?? logIn)
      await runToRest(engine)
      const fresh = live.timeline.slice(told.length)
      told.push(...fresh.map(entryJson))
      for (const entry of fresh)
        if (entry.kind === 'exchange')
          seen.push(JSON.stringify(entry.steps.map((_, step) => snapshotAfter(entry, step).stores)))
    }
    engine.end()
    const packed = live.timeline.stretches().map((stretch) => stretch.packed)
    expect(packed).toHaveLength(11)
    expect(packed.indexOf(true)).toBe(2)
    expect(packed.filter(Boolean).length).toBeGreaterThanOrEqual(4)
    expect(live.timeline.map(entryJson)).toEqual(told)
    for (const [place, stores] of seen.entries()) {
      const exchange = live.timeline.exchange(place + 1)
      if (!exchange) throw new Error(`no exchange ${place + 1}`)
      expect(
        JSON.stringify(exchange.steps.map((_, step) => snapshotAfter(exchange, step).stores)),
      ).toBe(stores)
      expect(live.timeline.at(live.timeline.placeOf(exchange.id))).toBe(exchange)
    }
  },
  patience,
)
