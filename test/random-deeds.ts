import fc from 'fast-check'
import type { Deed } from '../src/world/action.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import type { World } from '../src/world/schema.ts'
import { addMug, logIn, logOut, makeReport, viewCart } from './played.ts'

/** A longer run: `FULL=true` (npm run test:full). */
export const full = process.env['FULL'] === 'true'

/** Real ms. */
export const patience = full ? 3_600_000 : 120_000

const { shop } = defaultWorld
export const worlds: readonly World[] = [
  defaultWorld,
  { ...defaultWorld, shop: { ...shop, session: { ...shop.session, resave: true, rolling: true } } },
  // All at one instant: only the order tells.
  {
    ...defaultWorld,
    network: { ...defaultWorld.network, latency: 0 },
    shop: { ...shop, store: { ...shop.store, latency: 0 } },
  },
  { ...defaultWorld, instances: 2, shop: { ...shop, store: { ...shop.store, kind: 'redis' } } },
]
export const world = fc.constantFrom(...worlds)

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom(logIn, logOut, addMug, viewCart, makeReport),
  fc.constantFrom<Deed>(
    { kind: 'restart', instance: 0 },
    { kind: 'wait', ms: 1 },
    { kind: 'wait', ms: 90_000 },
    { kind: 'set', path: 'shop.session.rolling', value: true },
    { kind: 'set', path: 'shop.session.cookie.maxAge', value: 60_000 },
    { kind: 'renew-session', client: 'laptop' },
  ),
)
/** Real ms that pass: within an exchange, some exchanges long, or longer than the slow report. */
export const gap = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 200, 2500))
