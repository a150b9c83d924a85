import type { Snapshot } from '../world/snapshot.ts'

/** What the shop keeps in a session. */
interface Content {
  /** null: nobody is logged in. */
  readonly user: string | null
  readonly cart: readonly unknown[]
}

interface SessionRecord extends Content {
  readonly sid: string
  readonly json: string
}

export function readRecord(json: string): Content {
  const record: unknown = JSON.parse(json)
  if (typeof record !== 'object' || record === null) return { user: null, cart: [] }
  const user = 'user' in record && typeof record.user === 'string' ? record.user : null
  const cart = 'cart' in record && Array.isArray(record.cart) ? record.cart : []
  return { user, cart }
}

/** Every record in every store at that moment. */
export const recordsAt = ({ stores }: Snapshot): readonly SessionRecord[] =>
  Object.values(stores)
    .flat()
    .map(({ sid, json }) => ({ sid, json, ...readRecord(json) }))

/** null: no store has it. */
export function recordAt(moment: Snapshot, sid: string | null): SessionRecord | null {
  return recordsAt(moment).find((record) => record.sid === sid) ?? null
}

/** Whether a store has a record of that ID in which somebody is logged in. */
export const isLive = (moment: Snapshot, sid: string | null) =>
  (recordAt(moment, sid)?.user ?? null) !== null
