import * as v from 'valibot'
import { Client } from './client-schema.ts'
import { cookieDeeds } from './cookie-deed.ts'
import { Loss } from './loss.ts'
import { pageDeeds } from './page-deed.ts'

const client = v.string()
const Json = v.union([
  v.null(),
  v.boolean(),
  v.number(),
  v.string(),
  v.array(v.unknown()),
  v.record(v.string(), v.unknown()),
])
/** The frame of the page in which it happens, from 0; absent: the page itself. */
const frame = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** One thing that the learner did. Typed text is never kept: a password is right or wrong. */
export const Deed = v.variant('kind', [
  v.strictObject({
    kind: v.literal('log-in'),
    client,
    frame,
    user: v.picklist(['kim', 'lee', 'admin', 'mallory']),
    password: v.picklist(['right', 'wrong']),
  }),
  v.strictObject({
    kind: v.literal('add-to-cart'),
    client,
    frame,
    product: v.picklist(['notebook', 'pencil', 'mug']),
  }),
  v.strictObject({ kind: v.literal('view-cart'), client, frame }),
  v.strictObject({ kind: v.literal('view-orders'), client, frame }),
  v.strictObject({ kind: v.literal('make-report'), client, frame }),
  v.strictObject({ kind: v.literal('log-out'), client, frame }),
  /** `POST /api/renew`: the shop regenerates the session, so that changed cookie options apply. */
  v.strictObject({ kind: v.literal('renew-session'), client, frame }),
  ...pageDeeds,
  ...cookieDeeds,
  v.strictObject({ kind: v.literal('add-client'), add: Client }),
  /** Sets one value of a client (`thirdPartyCookies`, `clock`, curl's `cookie`, …). */
  v.strictObject({ kind: v.literal('set-client'), client, path: v.string(), value: Json }),
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
  /** No deed of the learner's: the real clock's verdict on an instance, kept as an input. */
  v.strictObject({ kind: v.literal('instance-lost'), loss: Loss }),
  /** The shared store cannot be reached any more; what it holds stays. */
  v.strictObject({ kind: v.literal('pull-plug') }),
  v.strictObject({ kind: v.literal('plug-in') }),
])
export type Deed = v.InferOutput<typeof Deed>

/** A deed at its virtual time (ms since the epoch). */
export interface Action {
  readonly at: number
  readonly deed: Deed
}
