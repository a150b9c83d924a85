import * as v from 'valibot'
import { ShopOptions } from '../server/options.ts'

/** `http://shop.example:3000`: scheme, host and port, nothing behind. */
const Origin = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    return url !== null && /^https?:$/.test(url.protocol) && url.origin === text
  }, 'an origin such as http://localhost:3000 (scheme, host and port, lower case, nothing behind)'),
)

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'a short name: a-z, 0-9 and -'))

export const Client = v.strictObject({
  id: Id,
  /** A browser has a jar and a page. */
  kind: v.picklist(['browser']),
  thirdPartyCookies: v.picklist(['allow', 'block']),
})

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
  /** Where the shop's front end sends its fetches; null: the page's own origin. */
  api: v.nullable(Origin),
  network: v.strictObject({
    /** Virtual ms that one hop takes, one way. */
    latency: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
    /** Virtual ms after which a client stops waiting for an answer. */
    timeout: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_600_000)),
  }),
  instances: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  shop: ShopOptions,
  /** How the shop's front end asks. */
  front: v.strictObject({
    credentials: v.picklist(['omit', 'same-origin', 'include']),
    login: v.picklist(['fetch', 'form']),
  }),
  clients: v.pipe(v.array(Client), v.minLength(1), v.maxLength(8)),
})

export type World = v.InferOutput<typeof World>
export type Client = v.InferOutput<typeof Client>
