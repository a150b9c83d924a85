import { useState } from 'react'
import type { StoredSession } from '../../world/snapshot.ts'
import { useMessages } from '../playground-context.tsx'
import { StoreRecord } from './store-record.tsx'

/** So many records are drawn at first, and again with each press. */
const portion = 50

/** The records of one store, the newest in sight. */
export function Records({ records }: { readonly records: readonly StoredSession[] }) {
  const words = useMessages()
  const { columns } = words.store
  const [limit, setLimit] = useState(portion)
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
