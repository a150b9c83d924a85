import type { HeaderLine, HttpRequest } from '../http/message.ts'
import type { ShopOptions } from './options.ts'

/**
 * What host and instance say to each other. One message is in flight at a time; every message
 * carries the virtual time `t` (ms since the epoch) and is answered by one `Report`, given when
 * the instance is at rest. Times never go backwards.
 */
export type ToInstance =
  | {
      readonly kind: 'boot'
      readonly t: number
      /** Which instance this is, from 0. */
      readonly index: number
      /** Seed of this boot's randomness (uint32). */
      readonly seed: number
      readonly options: ShopOptions
    }
  /** A request arrives. `tls`: whether TLS ends at this process (`req.socket.encrypted`). */
  | {
      readonly kind: 'deliver'
      readonly t: number
      readonly exchange: number
      readonly request: HttpRequest
      readonly tls: boolean
      readonly remoteAddress: string
    }
  /** The shared store answers a `command`. */
  | {
      readonly kind: 'reply'
      readonly t: number
      readonly call: number
      readonly reply: StoreReply
    }
  /** Whether the shared store can be reached from now on. */
  | { readonly kind: 'link'; readonly t: number; readonly up: boolean }
  /** Run own timers due up to `t`; stops after the first that leaves anything in the outbox. */
  | { readonly kind: 'advance'; readonly t: number }
  /** The shop's code was changed: a new app over the same store; open requests keep the old one. */
  | { readonly kind: 'config'; readonly t: number; readonly options: ShopOptions }

export type StoreReply =
  | { readonly kind: 'value'; readonly value: string | number | null | readonly (string | null)[] }
  | { readonly kind: 'error'; readonly message: string }

/** A command of the Redis client, e.g. `['SET', key, json, 'EX', '86400']`. */
export type StoreCommand = readonly string[]

export type Outgoing =
  /** The first bytes leave: status and headers are fixed. */
  | {
      readonly kind: 'head'
      readonly at: number
      readonly exchange: number
      readonly status: number
      readonly headers: readonly HeaderLine[]
    }
  /** The last byte leaves. */
  | { readonly kind: 'end'; readonly at: number; readonly exchange: number; readonly body: string }
  | {
      readonly kind: 'trace'
      readonly at: number
      readonly exchange: number | null
      readonly line: TraceLine
    }
  | {
      readonly kind: 'command'
      readonly at: number
      readonly exchange: number | null
      readonly call: number
      readonly command: StoreCommand
    }

export interface Report {
  readonly outbox: readonly Outgoing[]
  /** When the instance's next own timer is due; null: none. */
  readonly nextTimerAt: number | null
  readonly atRest: boolean
  readonly now: number
  /** What changed in the instance's own memory store since the last report: sid → JSON, null: gone. */
  readonly memory: Readonly<Record<string, string | null>>
  /** The program could not be built from its options (`genid` not a function, …). */
  readonly failure?: string
}

/**
 * One line of the raw trace, said by the middleware itself: its `debug` lines, its calls of the
 * store (recorded at the Store's interface), `genid`, and what Express and Node's http did.
 */
export type TraceLine =
  | { readonly kind: 'debug'; readonly namespace: string; readonly text: string }
  | { readonly kind: 'genid'; readonly sid: string }
  | {
      readonly kind: 'store-call'
      readonly call: number
      readonly method: 'get' | 'set' | 'touch' | 'destroy' | 'all' | 'length' | 'clear'
      readonly sid: string | null
      /** The session as JSON for `set` and `touch`. */
      readonly session: string | null
    }
  | {
      readonly kind: 'store-answer'
      readonly call: number
      /** JSON of the session for `get`; null: none. */
      readonly session: string | null
      readonly error: string | null
    }
  /** Express matched a route: the shop's own code runs from here. */
  | { readonly kind: 'route'; readonly method: string; readonly path: string }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'console'; readonly level: 'log' | 'warn' | 'error'; readonly text: string }

/** The host's end of one instance, whatever it runs in (Worker, thread, in process). */
export interface Instance {
  send(message: ToInstance): Promise<Report>
  /** Ends it at once: what its memory held is gone. */
  end(): void
}

export type StartInstance = (index: number) => Instance
