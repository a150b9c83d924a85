import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { identityClass } from '../identity/session-shape.tsx'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { Bead } from './bead.tsx'
import { clockText } from './clock-text.ts'
import { columnsInView, columnsReader, stretchesOf } from './columns.ts'
import type { EntryHead } from '../../world/entry-head.ts'
import { Marker } from './marker.tsx'
import './tracks.css'

/** Width of one column, px; the style sheet has the same as `--column`. */
const column = 116

/** A track a client, a column an entry; only what is in view is drawn. */
export function Tracks() {
  const words = useMessages()
  const timeline = usePlaygroundState((state) => state.timeline)
  const selected = usePlaygroundState((state) => state.selected)
  const clients = usePlaygroundState((state) => state.current.world.clients)
  const [read] = useState(columnsReader)
  const columns = useMemo(() => read(timeline), [read, timeline])
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ left: 0, width: 2000 })
  const look = () => {
    const box = scroller.current
    // Redrawn only when another column comes into view.
    if (box && Math.floor(box.scrollLeft / column) !== Math.floor(seen.left / column))
      setSeen({ left: box.scrollLeft, width: box.clientWidth })
  }
  const shown =
    selected === null
      ? -1
      : columns.findLastIndex((entry) => entry.kind === 'exchange' && entry.id === selected)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const place = shown < 0 ? columns.length : shown
    const names = box.firstElementChild?.clientWidth ?? 0
    const left = place * column
    const inView =
      left >= box.scrollLeft && left + column <= box.scrollLeft + box.clientWidth - names
    if (shown < 0 || !inView) box.scrollLeft = Math.max(0, left - (box.clientWidth - names) / 2)
    setSeen({ left: box.scrollLeft, width: box.clientWidth })
  }, [columns.length, shown])
  const range = columnsInView(seen, column, columns.length)
  // Custom properties are not among the names that React's style type knows.
  const style = { '--columns': columns.length, '--tracks': clients.length } as CSSProperties
  return (
    <div className="tracks" ref={scroller} onScroll={look} style={style}>
      <div className="track-names" aria-hidden="true">
        {clients.map(({ id }) => (
          <span key={id}>{words.browser.clientName(id)}</span>
        ))}
      </div>
      <div className="track-lines" aria-hidden="true">
        {clients.map(({ id }, track) => (
          <TrackLine key={id} client={id} track={track} columns={columns} range={range} />
        ))}
      </div>
      <ol className="track-entries">
        {columns.slice(range.first, range.end).map((head, index) => {
          const entry = timeline.at(head.place)
          if (!entry) return null
          const place = range.first + index
          const isExchange = entry.kind === 'exchange'
          const track = isExchange ? clients.findIndex(({ id }) => id === entry.client) : 0
          return (
            <li
              key={isExchange ? `x${entry.id}` : `a${entry.index}`}
              aria-setsize={columns.length}
              aria-posinset={place + 1}
              className={isExchange ? 'track-bead' : 'track-marker'}
              // Custom properties are not among the names that React's style type knows.
              style={{ '--place': place, '--track': track } as CSSProperties}
            >
              {isExchange ? (
                <Bead
                  exchange={entry}
                  selected={entry.id === selected}
                  later={selected !== null && entry.id > selected}
                />
              ) : (
                <Marker entry={entry} />
              )}
            </li>
          )
        })}
      </ol>
      <Now />
    </div>
  )
}

interface TrackLineProps {
  readonly client: string
  readonly track: number
  readonly columns: readonly EntryHead[]
  readonly range: ReturnType<typeof columnsInView>
}

/** The sessions that a client held, from exchange to exchange. */
function TrackLine({ client, track, columns, range }: TrackLineProps) {
  const selected = usePlaygroundState((state) => state.selected)
  const identities = usePlaygroundState((state) => state.current.identities)
  return stretchesOf(columns, range, client, selected).map(({ from, to, sid, later }) => (
    <i
      key={from}
      className={`stretch ${identityClass(sid === null ? -1 : identities.indexOf(sid))}`}
      data-held={sid !== null}
      data-later={later}
      // Custom properties are not among the names that React's style type knows.
      style={{ '--from': from, '--to': to ?? columns.length, '--track': track } as CSSProperties}
    />
  ))
}

/** Where the present stands. */
function Now() {
  const words = useMessages()
  const now = usePlaygroundState((state) => clockText(state.now))
  return (
    <div className="track-now">
      <b>{words.timeline.now}</b>
      <time>{now}</time>
    </div>
  )
}
