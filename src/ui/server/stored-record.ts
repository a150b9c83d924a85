import { allCookies } from '../../jar/contents.ts'
import { heldSid } from '../identity/held-sid.ts'
import { asCode } from '../../code/controls.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { Snapshot, StoredSession } from '../../world/snapshot.ts'

export interface StoredRecord {
  readonly user: string | null
  readonly cart: readonly string[]
  /** The record's own cookie options where they are not the defaults: `maxAge 60000`. */
  readonly options: readonly string[]
  /** How long it was given at first, ms; null: no end of its own. */
  readonly span: number | null
}

/** A record's JSON, read: express-session keeps `cookie` in it, the shop `user` and `cart`. */
export function readRecord(json: string): StoredRecord {
  const fields = fieldsOf(JSON.parse(json))
  const user = fields.get('user')
  const cart = fields.get('cart')
  const cookie = fieldsOf(fields.get('cookie'))
  const span = cookie.get('originalMaxAge')
  return {
    user: typeof user === 'string' ? user : null,
    cart: Array.isArray(cart) ? cart.filter((item) => typeof item === 'string') : [],
    options: optionsOf(cookie),
    span: typeof span === 'number' ? span : null,
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

/** What session/cookie.js gives where nothing else is asked for. */
const defaults: Readonly<Record<string, unknown>> = { path: '/', httpOnly: true, secure: false }

function optionsOf(cookie: ReadonlyMap<string, unknown>): readonly string[] {
  return [...cookie].flatMap(([name, value]) => {
    if (value === null || value === undefined || name === 'expires') return []
    if (name === 'originalMaxAge') return [`maxAge ${asCode(value)}`]
    return value === defaults[name] ? [] : [`${name} ${asCode(value)}`]
  })
}

/** A client that holds the record's ID, and when its cookie ends there (null: at no set time). */
export interface Holder {
  readonly client: string
  readonly expires: number | null
}

export function holdersOf(snapshot: Snapshot, sid: string): readonly Holder[] {
  const name = snapshot.world.shop.session.name ?? 'connect.sid'
  return snapshot.world.clients.flatMap(({ id }) => {
    if (heldSid(snapshot, id) !== sid) return []
    const jar = snapshot.jars[id]
    const cookie = jar && allCookies(jar).find((one) => one.name === name)
    return [{ client: id, expires: cookie?.expires ?? null }]
  })
}

/** Why nobody holds a record's ID, by the exchange that wrote it; null: that says nothing. */
export function orphanedBy(exchange: Exchange | undefined): 'refused' | 'unsent' | null {
  if (!exchange) return null
  if (exchange.set.some(({ outcome }) => outcome === 'refused')) return 'refused'
  const step = exchange.steps.find(({ name }) => name === 'set-cookie')
  return step?.outcome === 'refused' ? 'unsent' : null
}

/** How much earlier (negative) or later the browser's cookie ends than the store's record, ms. */
export function driftOf(record: StoredSession, holder: Holder): number | null {
  if (record.expiresAt === null || holder.expires === null) return null
  const ms = Math.round((holder.expires - record.expiresAt) / 1000) * 1000
  return ms === 0 ? null : ms
}
