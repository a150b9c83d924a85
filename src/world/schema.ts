import * as v from 'valibot'
import { ShopOptions } from '../server/options.ts'
import { Client } from './client-schema.ts'
import { Network } from './network-schema.ts'
import { Origin } from './origin.ts'
import { Site } from './site-schema.ts'

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))

/**
 * Everything that determines what happens, as data. The same world and actions give the same
 * timeline, byte for byte.
 */
export const World = v.strictObject({
  version: v.literal(1),
  /** All randomness (session IDs among it) comes from here. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** Virtual time at the start, ms since the epoch. */
  startAt: Milliseconds,
  /** Where the shop's page lives. */
  page: Origin,
  /**
   * Where the shop's front end sends its fetches, and where the app answers; null: the page's own
   * origin. Where it is another, the page's host serves the page alone and knows of no session.
   */
  api: v.nullable(Origin),
  network: Network,
  instances: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  shop: ShopOptions,
  /** How the shop's front end asks. */
  front: v.strictObject({
    credentials: v.picklist(['omit', 'same-origin', 'include']),
    login: v.picklist(['fetch', 'form']),
  }),
  clients: v.pipe(v.array(Client), v.minLength(1), v.maxLength(8)),
  /** What other hosts answer. */
  sites: v.pipe(v.array(Site), v.maxLength(8)),
})

export type World = v.InferOutput<typeof World>
