import * as v from 'valibot'
import type { HeaderLine } from '../http/message.ts'
import { ShopOptions } from './options.ts'

/** Virtual time, ms since the epoch. */
const Time = v.pipe(v.number(), v.integer())
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const HeaderLines = v.pipe(
  v.array(
    v.custom<HeaderLine>(
      (line) =>
        Array.isArray(line) && line.length === 2 && line.every((part) => typeof part === 'string'),
      'a header line: [name, value]',
    ),
  ),
  v.readonly(),
)
const Text = v.string()
const OrNull = v.nullable(Text)

const StoreReply = v.variant('kind', [
  v.strictObject({
    kind: v.literal('value'),
    value: v.union([Text, v.number(), v.null(), v.pipe(v.array(OrNull), v.readonly())]),
  }),
  v.strictObject({ kind: v.literal('error'), message: Text }),
])
export type StoreReply = v.InferOutput<typeof StoreReply>

/**
 * What the host says to an instance. One message is in flight at a time; every message carries the
 * virtual time `t` and is answered by one `Report`, given when the instance is at rest. Times never
 * go backwards.
 */
export const ToInstance = v.variant('kind', [
  v.strictObject({
    kind: v.literal('boot'),
    t: Time,
    /** Which instance this is, from 0. */
    index: Count,
    /** Seed of this boot's randomness (uint32). */
    seed: Count,
    options: ShopOptions,
  }),
  /** A request arrives. `tls`: whether TLS ends at this process (`req.socket.encrypted`). */
  v.strictObject({
    kind: v.literal('deliver'),
    t: Time,
    exchange: Count,
    request: v.strictObject({ method: Text, url: Text, headers: HeaderLines, body: Text }),
    tls: v.boolean(),
    remoteAddress: Text,
  }),
  /** The shared store answers a `command`. */
  v.strictObject({ kind: v.literal('reply'), t: Time, call: Count, reply: StoreReply }),
  /** Whether the shared store can be reached from now on. */
  v.strictObject({ kind: v.literal('link'), t: Time, up: v.boolean() }),
  /** Run own timers due up to `t`; stops after the first that leaves anything in the outbox. */
  v.strictObject({ kind: v.literal('advance'), t: Time }),
  /** The shop's code was changed: a new app over the same store; open requests keep the old one. */
  v.strictObject({ kind: v.literal('config'), t: Time, options: ShopOptions }),
])
export type ToInstance = v.InferOutput<typeof ToInstance>

/** A command of the Redis client, e.g. `['SET', key, json, 'EX', '86400']`. */
const StoreCommand = v.pipe(v.array(Text), v.readonly())
export type StoreCommand = v.InferOutput<typeof StoreCommand>

/**
 * One line of the raw trace, said by the middleware itself: its `debug` lines, its calls of the
 * store (recorded at the Store's interface), `genid`, and what Express and Node's http did.
 */
const TraceLine = v.variant('kind', [
  v.strictObject({ kind: v.literal('debug'), namespace: Text, text: Text }),
  v.strictObject({ kind: v.literal('genid'), sid: Text }),
  v.strictObject({
    kind: v.literal('store-call'),
    call: Count,
    method: v.picklist(['get', 'set', 'touch', 'destroy', 'all', 'length', 'clear']),
    sid: OrNull,
    /** The session as JSON for `set` and `touch`. */
    session: OrNull,
  }),
  v.strictObject({
    kind: v.literal('store-answer'),
    call: Count,
    /** JSON of the session for `get`; null: none. */
    session: OrNull,
    error: OrNull,
  }),
  /** A signature was made, or tried, with this one of the secrets (from 0). */
  v.strictObject({ kind: v.literal('hmac'), secret: Count }),
  /** `express.static` looked for a file. */
  v.strictObject({ kind: v.literal('file'), name: Text, found: v.boolean() }),
  /** Express matched a route: the shop's own code runs from here. */
  v.strictObject({ kind: v.literal('route'), method: Text, path: Text }),
  v.strictObject({ kind: v.literal('error'), message: Text }),
  v.strictObject({
    kind: v.literal('console'),
    level: v.picklist(['log', 'warn', 'error']),
    text: Text,
  }),
])
export type TraceLine = v.InferOutput<typeof TraceLine>

const Outgoing = v.variant('kind', [
  /** The first bytes leave: status and headers are fixed. */
  v.strictObject({
    kind: v.literal('head'),
    at: Time,
    exchange: Count,
    status: Count,
    headers: HeaderLines,
    /** The part of the body that leaves with it: a page begins to load what it names. */
    begun: Text,
  }),
  /** The last byte leaves. */
  v.strictObject({ kind: v.literal('end'), at: Time, exchange: Count, body: Text }),
  v.strictObject({
    kind: v.literal('trace'),
    at: Time,
    exchange: v.nullable(Count),
    line: TraceLine,
  }),
  v.strictObject({
    kind: v.literal('command'),
    at: Time,
    exchange: v.nullable(Count),
    call: Count,
    command: StoreCommand,
  }),
])
export type Outgoing = v.InferOutput<typeof Outgoing>

export const Report = v.strictObject({
  outbox: v.array(Outgoing),
  /** When the instance's next own timer is due; null: none. */
  nextTimerAt: v.nullable(Time),
  atRest: v.boolean(),
  now: Time,
  /** What changed in the instance's own memory store since the last report: sid → JSON, null: gone. */
  memory: v.record(Text, OrNull),
  /** The program could not be built from its options (`genid` not a function, …). */
  failure: v.exactOptional(Text),
})
export type Report = v.InferOutput<typeof Report>

/** The host's end of one instance, whatever it runs in (Worker, thread, in process). */
export interface Instance {
  send(message: ToInstance): Promise<Report>
  /** Ends it at once: what its memory held is gone. */
  end(): void
}

export type StartInstance = (index: number) => Instance
