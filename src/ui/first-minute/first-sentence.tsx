import { useMessages, usePlayground } from '../playground-context.tsx'
import { useFirstMoment } from './use-first-moment.ts'
import './first-minute.css'

/** Beside the explanation, once: what this exchange shows for the first time. Going on ends it. */
export function FirstSentence() {
  const { firstMinute } = useMessages()
  const playground = usePlayground()
  const first = useFirstMoment()
  if (!first || first.moment === 'log-in') return null
  const { moment, dropped } = first
  return (
    <p className="first-sentence" role="note">
      {firstMinute.moments[moment]}{' '}
      {dropped && (
        <button
          type="button"
          className="first-link"
          onClick={() => playground.select(dropped.exchange, dropped.step)}
        >
          {firstMinute.showDropped}
        </button>
      )}
    </p>
  )
}

/** Over the panels, at the first log-in: follow the colour. */
export function FirstLine() {
  const { firstMinute } = useMessages()
  const first = useFirstMoment()
  if (first?.moment !== 'log-in') return null
  return (
    <p className="first-line" role="note">
      {firstMinute.moments['log-in']}
    </p>
  )
}

/** In the store's panel, at the first log-in: what the record is. */
export function FirstRecord() {
  const { firstMinute } = useMessages()
  const first = useFirstMoment()
  return first?.moment === 'log-in' ? <p className="first-row">{firstMinute.storeRow}</p> : null
}

/** Below the window, at the first visit: what is real here. */
export function FirstNote() {
  const { browser } = useMessages()
  const first = useFirstMoment()
  const visit = first?.moment === 'visit' || first?.moment === 'visit-kept'
  return visit ? <p className="first-row">{browser.note}</p> : null
}
