import type { StoredSession } from '../../world/snapshot.ts'
import { FirstRecord } from '../first-minute/first-notes.tsx'
import { latePart, useSoon } from '../late-part.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { StorePlug } from './store-plug.tsx'
import './settings.css'
import './store.css'

export const Records = latePart(async () => (await import('./records.tsx')).Records)

/** What each store holds: the records, whose they are, who holds their IDs. */
export function StorePanel() {
  const words = useMessages()
  useSoon(Records)
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
            <Held records={records} />
          </div>
        ))
      ) : (
        <Held records={stores[0]?.[1] ?? []} />
      )}
    </section>
  )
}

function Held({ records }: { readonly records: readonly StoredSession[] }) {
  const words = useMessages()
  return records.length === 0 ? (
    <p className="quiet-text">{words.store.empty}</p>
  ) : (
    <Records records={records} />
  )
}
