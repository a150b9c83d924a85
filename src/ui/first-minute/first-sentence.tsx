import { useExplainer } from '../explain/explainer.ts'
import { Told } from '../glossary/told.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import type { FirstMoment } from './first-moments.ts'
import { LeadLine } from './lead-line.tsx'
import { LogOutWays } from './log-out-ways.tsx'
import { useFirstMoment } from './use-first-moment.ts'
import './first-minute.css'

/** With the explanation, once: what this exchange shows for the first time. Going on ends it. */
export function FirstSentence() {
  const first = useFirstMoment()
  if (!first || first.moment === 'log-in') return null
  return (
    <div className="first-sentence" role="note">
      <Sentence of={first} />
    </div>
  )
}

/** Over the panels: at the first log-in, follow the colour; where panels take turns, every sentence. */
export function FirstLine() {
  const first = useFirstMoment()
  const told = useExplainer() !== null
  if (!first || !told) return <LeadLine />
  return (
    <div className="first-line" data-everywhere={first.moment === 'log-in'} role="note">
      <Sentence of={first} />
    </div>
  )
}

function Sentence({ of: { moment, dropped } }: { readonly of: FirstMoment }) {
  const firstMinute = useExplainer()?.words.firstMinute
  const playground = usePlayground()
  if (!firstMinute) return null
  return (
    <>
      <Told text={firstMinute.moments[moment]} />{' '}
      {dropped && (
        <button
          type="button"
          className="first-link"
          onClick={() => playground.select(dropped.exchange, dropped.step)}
        >
          {firstMinute.showDropped}
        </button>
      )}
      <LogOutWays moment={moment} />
    </>
  )
}

/** In the store's panel, at the first log-in: what the record is. */
export function FirstRecord() {
  const text = useExplainer()?.words.firstMinute.storeRow
  const first = useFirstMoment()
  return first?.moment === 'log-in' ? <p className="first-row">{text}</p> : null
}

/** Below the window, at the first visit: what is real here. */
export function FirstNote() {
  const { browser } = useMessages()
  const first = useFirstMoment()
  const visit = first?.moment === 'visit' || first?.moment === 'visit-kept'
  return visit ? <p className="first-row">{browser.note}</p> : null
}
