import { useState } from 'react'
import type { StoredSession } from '../../world/snapshot.ts'
import { TermWord } from '../glossary/told.tsx'
import { useMessages } from '../playground-context.tsx'
import { StoreRecord } from './store-record.tsx'

/** So many records are drawn at first, and again with each press. */
const portion = 50

/** The columns in their order, each with what it is called in the glossary. */
const heads = [
  ['sid', 'session-id'],
  ['user', 'data-user'],
  ['cart', 'data-cart'],
  ['heldBy', 'holder'],
  ['expires', 'expiry'],
] as const

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
            {heads.map(([column, term]) => (
              <th key={column} scope="col">
                <TermWord of={term} text={columns[column]} />
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
