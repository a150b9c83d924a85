import type { Snapshot } from '../../src/world/snapshot.ts'
import type { Names } from './names.ts'
import type { RealRecord } from './shop.ts'

/** The records of the world's stores, as both sides can be held against each other. */
export function ourRecords({ stores, at }: Pick<Snapshot, 'stores' | 'at'>, names: Names): object {
  return readable(
    Object.entries(stores).map(([store, records]) => [
      store,
      records.map(({ sid, json, expiresAt }) => ({
        sid,
        json,
        left: store === 'redis' && expiresAt !== null ? expiresAt - at : null,
      })),
    ]),
    at,
    names,
  )
}

export function realRecords(
  stores: Readonly<Record<string, readonly RealRecord[]>>,
  now: number,
  names: Names,
): object {
  return readable(Object.entries(stores), now, names)
}

/** A store that holds nothing need not be there at all. */
function readable(
  stores: readonly (readonly [string, readonly RealRecord[]])[],
  now: number,
  names: Names,
): object {
  const filled = stores.filter(([, records]) => records.length > 0)
  return filled
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([store, records]) =>
      records
        .map(({ sid, json, left }) => ({ store, sid, record: recordOf(json, now), left }))
        // Those that nobody has seen yet get their names by what they hold.
        .toSorted((a, b) => (orderOf(a, names) < orderOf(b, names) ? -1 : 1))
        .map((one) => ({ ...one, sid: names.of(one.sid) })),
    )
    .toSorted((a, b) => (a.store + a.sid < b.store + b.sid ? -1 : 1))
}

const orderOf = ({ sid, record }: { sid: string; record: object }, names: Names) =>
  names.knows(sid) ? '' : JSON.stringify(record, ['user', 'cart'])

/** A record's JSON, its expiry counted from now, and what is drawn by lot told as such. */
function recordOf(json: string, now: number): object {
  const record: unknown = JSON.parse(json, (key, value: unknown) => {
    if (key === 'state' && typeof value === 'string') return 'drawn by lot'
    return value
  })
  if (typeof record !== 'object' || record === null || !('cookie' in record)) return { json }
  const { cookie } = record
  const { expires, ...rest } = { expires: null, ...(typeof cookie === 'object' ? cookie : {}) }
  const expiresIn = typeof expires === 'string' ? Date.parse(expires) - now : null
  return { ...record, cookie: { ...rest, expiresIn } }
}
