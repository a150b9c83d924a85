import * as v from 'valibot'
import { Client } from './schema.ts'

const client = v.string()
const Json = v.union([
  v.null(),
  v.boolean(),
  v.number(),
  v.string(),
  v.array(v.unknown()),
  v.record(v.string(), v.unknown()),
])

/** One thing that the learner did. Typed text is never kept: a password is right or wrong. */
export const Deed = v.variant('kind', [
  /** The address is typed. Relative to the world's `page`. */
  v.strictObject({ kind: v.literal('navigate'), client, url: v.string() }),
  v.strictObject({ kind: v.literal('reload'), client }),
  v.strictObject({
    kind: v.literal('log-in'),
    client,
    user: v.picklist(['kim', 'lee', 'admin', 'mallory']),
    password: v.picklist(['right', 'wrong']),
  }),
  v.strictObject({
    kind: v.literal('add-to-cart'),
    client,
    product: v.picklist(['notebook', 'pencil', 'mug']),
  }),
  v.strictObject({ kind: v.literal('view-cart'), client }),
  v.strictObject({ kind: v.literal('view-orders'), client }),
  v.strictObject({ kind: v.literal('make-report'), client }),
  v.strictObject({ kind: v.literal('log-out'), client }),
  /** `POST /api/renew`: the shop regenerates the session, so that changed cookie options apply. */
  v.strictObject({ kind: v.literal('renew-session'), client }),
  v.strictObject({ kind: v.literal('add-client'), add: Client }),
  /** Sets one value of the world, `shop.session.cookie.httpOnly`; without `value` it is removed. */
  v.strictObject({ kind: v.literal('set'), path: v.string(), value: v.exactOptional(Json) }),
  /** The clock moves on; timers that are due go off on the way. */
  v.strictObject({
    kind: v.literal('wait'),
    ms: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4e11)),
  }),
  v.strictObject({
    kind: v.literal('restart'),
    instance: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
])
export type Deed = v.InferOutput<typeof Deed>

/** A deed at its virtual time (ms since the epoch). */
export interface Action {
  readonly at: number
  readonly deed: Deed
}
