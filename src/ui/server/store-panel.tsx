import type { Snapshot, StoredSession } from '../../world/snapshot.ts'
import { heldSid } from '../identity/held-sid.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShown } from '../shown.ts'

/** What each store holds: the records, whose they are, who holds their IDs. */
export function StorePanel() {
  const words = useMessages()
  const { snapshot } = useShown()
  const kind = snapshot.world.shop.store.kind
  const shown = Object.entries(snapshot.stores).filter(([name]) => name.startsWith(kind))
  const names = { memory: 'MemoryStore', redis: 'RedisStore' }
  return (
    <section className="panel store-panel" aria-label={words.regions.store}>
      {(shown.length ? shown : [[kind, []] as const]).map(([name, records]) => (
        <div key={name}>
          <header className="panel-head">
            <h2>{words.regions.store}</h2>
            <span className="quiet-text">{words.store.count(names[kind], records.length)}</span>
          </header>
          {records.length === 0 ? (
            <p className="quiet-text">{words.store.empty}</p>
          ) : (
            <Records records={records} />
          )}
        </div>
      ))}
    </section>
  )
}

function Records({ records }: { readonly records: readonly StoredSession[] }) {
  const words = useMessages()
  const { columns } = words.store
  return (
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
        {records.map((record) => (
          <Row key={record.sid} record={record} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ record }: { readonly record: StoredSession }) {
  const words = useMessages()
  const { snapshot } = useShown()
  const { user, cart, cookie } = contentOf(record.json)
  const holders = holdersOf(snapshot, record.sid)
  return (
    <>
      <tr>
        <td>
          <SessionToken sid={record.sid} />
        </td>
        <td>{user ?? '–'}</td>
        <td>
          {cart.length ? cart.map((id) => nameOf(id, words.browser.products)).join(', ') : '–'}
        </td>
        <td>
          {holders.length ? holders.map(words.browser.clientName).join(', ') : words.store.nobody}
        </td>
        <td>
          {record.expiresAt === null
            ? words.store.never
            : words.time.left(record.expiresAt - snapshot.at)}
        </td>
      </tr>
      <tr className="store-detail">
        <td colSpan={5}>
          {record.writtenBy !== null && words.store.writtenBy(record.writtenBy)}{' '}
          <code>{cookie}</code>
        </td>
      </tr>
    </>
  )
}

function holdersOf(snapshot: Snapshot, sid: string): string[] {
  return snapshot.world.clients.map(({ id }) => id).filter((id) => heldSid(snapshot, id) === sid)
}

function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  return names[id] ?? id
}

function contentOf(json: string): { user: string | null; cart: readonly string[]; cookie: string } {
  const record: unknown = JSON.parse(json)
  if (typeof record !== 'object' || record === null) return { user: null, cart: [], cookie: '' }
  const fields = new Map(Object.entries(record))
  const user: unknown = fields.get('user')
  const cart: unknown = fields.get('cart')
  return {
    user: typeof user === 'string' ? user : null,
    cart: Array.isArray(cart) ? cart.filter((item) => typeof item === 'string') : [],
    cookie: JSON.stringify(fields.get('cookie') ?? {}),
  }
}
