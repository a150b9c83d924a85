import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { identityClass } from '../identity/session-token.tsx'
import type { Exchange } from '../../world/exchange.ts'
import { overlapOf, type OverlapRow } from './overlap.ts'
import './overlap.css'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Exchanges that were open together, on one axis of virtual time, with the store's reads and writes. */
export function OverlapChart({ exchange }: { readonly exchange: Exchange }) {
  const { overlap: words } = useMessages().network
  const timeline = usePlaygroundState((state) => state.timeline)
  const overlap = overlapOf(timeline, exchange)
  if (!overlap) return null
  const { rows, startsAt, endsAt } = overlap
  return (
    <details className="overlap" open>
      <summary>
        {words.title(rows.length)}{' '}
        <span className="overlap-legend">
          R {words.calls.read} · W {words.calls.write} · D {words.calls.removal}
        </span>
      </summary>
      <ol>
        {rows.map((row) => (
          <Row key={row.exchange.id} row={row} shown={row.exchange.id === exchange.id} />
        ))}
      </ol>
      <p className="overlap-axis" aria-hidden="true">
        <span>0</span>
        <span>{endsAt - startsAt} ms</span>
      </p>
    </details>
  )
}

const letters = { read: 'R', write: 'W', removal: 'D' } as const

function Row({ row, shown }: { readonly row: OverlapRow; readonly shown: boolean }) {
  const { overlap: words } = useMessages().network
  const playground = usePlayground()
  const identities = usePlaygroundState((state) => state.current.identities)
  const { exchange, from, to, calls } = row
  return (
    <li>
      <button
        type="button"
        aria-current={shown ? 'true' : undefined}
        onClick={() => playground.select(exchange.id)}
      >
        {exchange.id}{' '}
        <code>
          {exchange.request.method} {new URL(exchange.request.url).pathname}
        </code>
        <span className="sr-only">{calls.map(({ kind }) => words.calls[kind]).join(', ')}</span>
      </button>
      <span className="overlap-track" aria-hidden="true">
        <i className="overlap-bar" style={{ left: percent(from), width: percent(to - from) }} />
        {calls.map((call) => (
          <b
            key={`${call.kind}${call.from}`}
            className={`overlap-call ${identityClass(call.sid === null ? -1 : identities.indexOf(call.sid))}`}
            data-kind={call.kind}
            style={{ left: percent(call.from), width: percent(call.to - call.from) }}
          >
            {letters[call.kind]}
          </b>
        ))}
      </span>
    </li>
  )
}
