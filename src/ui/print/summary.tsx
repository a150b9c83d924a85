import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { loadHandOnMessages } from '../../messages/load-messages.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { Marker } from '../timeline/marker.tsx'
import { useLateWords } from '../use-late-words.ts'
import { heldIn } from '../network/session-data.ts'
import { SummaryExchange } from './summary-exchange.tsx'
import './summary.css'

/** The whole timeline on paper: what was asked, what came of it, and why. */
export default function Summary({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages()
  const late = useLateWords(loadHandOnMessages)
  const timeline = usePlaygroundState((state) => state.timeline)
  const current = usePlaygroundState((state) => state.current)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (late) dialog.current?.showModal()
  }, [late])
  if (!late) return null
  const { page, api } = current.world
  return createPortal(
    <dialog ref={dialog} className="summary" aria-label={late.summary} onClose={onClose}>
      <form method="dialog" className="summary-tools">
        <button type="button" className="button" onClick={() => print()}>
          {late.print}
        </button>
        <button className="button quiet">{words.dismiss}</button>
      </form>
      <h1>
        {words.title}: {late.summary}
      </h1>
      <p className="quiet-text">
        {[...new Set([page, api ?? page])].join(' · ')} ·{' '}
        {new Date(current.at).toISOString().slice(0, 10)}
      </p>
      <ol className="summary-entries">
        {timeline.map((entry) =>
          entry.kind === 'exchange' ? (
            <SummaryExchange key={`exchange ${entry.id}`} exchange={entry} words={late} />
          ) : (
            <li key={`action ${entry.index}`} className="summary-action">
              <Marker entry={entry} />
            </li>
          ),
        )}
      </ol>
      <h2>{late.storeInTheEnd}</h2>
      {Object.entries(current.stores).map(([name, records]) => (
        <ul key={name} className="summary-store" aria-label={name}>
          {records.length === 0 && <li>{late.storeEmpty}</li>}
          {records.map(({ sid, json }) => (
            <li key={sid}>
              <SessionToken sid={sid} /> {heldIn(json)}
            </li>
          ))}
        </ul>
      ))}
    </dialog>,
    document.body,
  )
}
