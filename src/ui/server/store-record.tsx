import type { StoredSession } from '../../world/snapshot.ts'
import { identityClass } from '../identity/session-shape.tsx'
import { SessionToken } from '../identity/session-token.tsx'
import { useLit } from '../lit.ts'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { WhyTag } from '../why-tag.tsx'
import { driftOf, holdersOf, orphanedBy, readRecord } from './stored-record.ts'

/** One record: a row, and below it where it came from and what of the cookie is kept in it. */
export function StoreRecord({ record }: { readonly record: StoredSession }) {
  const words = useMessages()
  const { snapshot } = useShown()
  const lit = useLit()
  const isLit = lit.records.has(record.sid)
  const { user, cart, span } = readRecord(record.json)
  const names: Readonly<Record<string, string>> = words.browser.products
  const cell = (key: string) => isLit && lit.cells.has(key)
  return (
    <>
      <tr data-lit={isLit} data-sid={record.sid}>
        <td>
          <SessionToken sid={record.sid} />
        </td>
        <td data-lit={cell('user')}>{user ?? '–'}</td>
        <td data-lit={cell('cart')}>
          {cart.length ? cart.map((id) => names[id] ?? id).join(', ') : '–'}
        </td>
        <td>
          <HeldBy record={record} />
        </td>
        <td data-lit={cell('expires')}>
          {record.expiresAt === null
            ? words.store.never
            : words.time.left(record.expiresAt - snapshot.at)}
          <TimeLeft record={record} span={span} />
        </td>
      </tr>
      <tr className="store-detail" data-lit={isLit}>
        <td colSpan={5}>
          <Detail record={record} />
          {isLit && <WhyTag />}
        </td>
      </tr>
    </>
  )
}

function HeldBy({ record }: { readonly record: StoredSession }) {
  const words = useMessages()
  const { snapshot } = useShown()
  const writer = usePlaygroundState(({ timeline }) =>
    record.writtenBy === null ? undefined : timeline.exchange(record.writtenBy),
  )
  const holders = holdersOf(snapshot, record.sid)
  if (holders.length)
    return <>{holders.map(({ client }) => words.browser.clientName(client)).join(', ')}</>
  const why = orphanedBy(writer)
  return <b>{why ? words.store.orphan[why] : words.store.nobody}</b>
}

/** What is left of the life that it was given, as a bar under the words. */
function TimeLeft({
  record,
  span,
}: {
  readonly record: StoredSession
  readonly span: number | null
}) {
  const { snapshot } = useShown()
  if (record.expiresAt === null || !span || span <= 0) return null
  const share = Math.max(0, Math.min(1, (record.expiresAt - snapshot.at) / span))
  const identity = identityClass(snapshot.identities.indexOf(record.sid))
  return (
    <span className={`time-left ${identity}`} aria-hidden="true">
      <span style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  )
}

function Detail({ record }: { readonly record: StoredSession }) {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const { options } = readRecord(record.json)
  const writer = record.writtenBy
  return (
    <>
      {writer !== null && (
        <button type="button" className="link" onClick={() => playground.select(writer)}>
          {words.store.writtenBy(writer)}
        </button>
      )}{' '}
      {options.length ? (
        <>
          {words.store.options} <code>{options.join(', ')}</code>
        </>
      ) : (
        words.store.plainOptions
      )}
      {holdersOf(snapshot, record.sid).map((holder) => {
        const drift = driftOf(record, holder)
        return (
          drift !== null && (
            <p key={holder.client} className="drift">
              {words.store.drift(
                words.browser.clientName(holder.client),
                words.server.duration(Math.abs(drift)),
                drift < 0,
              )}
            </p>
          )
        )
      })}
      <details>
        <summary>{words.store.raw}</summary>
        <pre>{JSON.stringify(JSON.parse(record.json), null, 2)}</pre>
      </details>
    </>
  )
}
