import { useState } from 'react'
import type { StoredSession } from '../../world/snapshot.ts'
import { FirstRecord } from '../first-minute/first-sentence.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { StorePlug } from './store-plug.tsx'
import { StoreRecord } from './store-record.tsx'

/** What each store holds: the records, whose they are, who holds their IDs. */
export function StorePanel() {
  const words = useMessages()
  const { snapshot } = useShown()
  const { kind } = snapshot.world.shop.store
  const stores = Object.entries(snapshot.stores).filter(([name]) => name.startsWith(kind))
  const name = kind === 'memory' ? 'MemoryStore' : 'RedisStore'
  const total = stores.reduce((sum, [, records]) => sum + records.length, 0)
  return (
    <section className="panel store-panel" aria-label={words.regions.store}>
      <header className="panel-head">
        <h2>{words.regions.store}</h2>
        <span className="quiet-text">{words.store.count(name, total)}</span>
        {kind === 'redis' && <StorePlug plugged={snapshot.plugged} />}
      </header>
      <FirstRecord />
      {stores.length > 1 ? (
        stores.map(([store, records]) => (
          <div key={store}>
            <h3 className="settings-head">
              {words.network.instance(Number(store.split('-')[1] ?? 0))}{' '}
              <span className="quiet-text">{words.store.count(name, records.length)}</span>
            </h3>
            <Records records={records} />
          </div>
        ))
      ) : (
        <Records records={stores[0]?.[1] ?? []} />
      )}
    </section>
  )
}

/** So many records are drawn at first, and again with each press. */
const portion = 50

function Records({ records }: { readonly records: readonly StoredSession[] }) {
  const words = useMessages()
  const { columns } = words.store
  const [limit, setLimit] = useState(portion)
  if (records.length === 0) return <p className="quiet-text">{words.store.empty}</p>
  // The newest stand last in a store; of many, those are looked for.
  const shown = records.slice(-limit)
  const hidden = records.length - shown.length
  return (
    <>
      {hidden > 0 && (
        <button
          type="button"
          className="button quiet"
          onClick={() => setLimit((before) => before + portion)}
        >
          {words.store.earlier(Math.min(hidden, portion), hidden)}
        </button>
      )}
      <table className="store-table">
        <thead>
          <tr>
            {(
              [columns.sid, columns.user, columns.cart, columns.heldBy, columns.expires] as const
            ).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((record) => (
            <StoreRecord key={record.sid} record={record} />
          ))}
        </tbody>
      </table>
    </>
  )
}
