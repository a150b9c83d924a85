import type { Exchange } from '../../world/exchange.ts'
import { SessionShape } from '../identity/session-shape.tsx'
import { Mark } from '../mark.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { markOf } from './columns.ts'
import './bead.css'

interface BeadProps {
  readonly exchange: Exchange
  readonly selected: boolean
  /** Later than what is looked at: its shape is hollow. */
  readonly later: boolean
}

/** One exchange: its session's shape, its number, what was asked and what came of it. */
export function Bead({ exchange, selected, later }: BeadProps) {
  const words = useMessages()
  const playground = usePlayground()
  const { id, request, response, sidAfter, client } = exchange
  const place = usePlaygroundState(({ current }) =>
    sidAfter === null ? -1 : current.identities.indexOf(sidAfter),
  )
  return (
    <button
      type="button"
      className="bead"
      data-later={later}
      aria-pressed={selected}
      onClick={() => playground.select(selected ? null : id)}
    >
      <span className="bead-top">
        <SessionShape place={place} hollow={later} /> <span className="bead-number">{id}</span>
        <span className="bead-client">{words.browser.clientName(client)}</span>
      </span>
      <code>
        {request.method} {new URL(request.url).pathname}
      </code>
      <span className="bead-status">
        {response?.status ?? (exchange.failure ? '–' : '…')} <CookieMarks exchange={exchange} />
      </span>
    </button>
  )
}

/** What became of its cookies: arrows, and always a word. */
export function CookieMarks({ exchange }: { readonly exchange: Exchange }) {
  const { marks } = useMessages().timeline
  const { sent, set, removed, refused } = markOf(exchange)
  if (refused)
    return (
      <>
        {sent && '↑ '}
        <Mark outcome="refused" /> {marks.refused}
      </>
    )
  if (sent && set) return marks.renewed
  if (removed && !set) return marks.removed
  return sent ? marks.sent : set ? marks.set : marks.none
}
