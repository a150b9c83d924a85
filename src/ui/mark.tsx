import type { Step } from '../world/exchange.ts'
import './mark.css'

export type Outcome = Step['outcome']

/**
 * The drawn mark of a decision, told by its form alone: a ring with a tick, an octagon with a
 * cross or with a bar (no entry), a dashed ring, a dotted ring. A word always stands beside it.
 */
export function Mark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg className="mark" data-mark={outcome} viewBox="0 0 18 18" aria-hidden="true">
      <Drawing outcome={outcome} />
    </svg>
  )
}

const octagon = 'M5.9 1.4h6.2l4.5 4.5v6.2l-4.5 4.5H5.9l-4.5-4.5V5.9z'

function Drawing({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome) {
    case 'done':
      return (
        <>
          <circle className="mark-ring" cx="9" cy="9" r="7.6" />
          <path className="mark-pen" d="m5.6 9.3 2.3 2.3 4.5-5" />
        </>
      )
    case 'refused':
    case 'failed':
      return (
        <>
          <path className="mark-full" d={octagon} />
          <path className="mark-cut" d="m6.1 6.1 5.8 5.8m0-5.8-5.8 5.8" />
        </>
      )
    case 'withheld':
      return (
        <>
          <path className="mark-full" d={octagon} />
          <path className="mark-cut" d="M5.2 9h7.6" />
        </>
      )
    case 'skipped':
      return (
        <>
          <circle className="mark-ring mark-dashed" cx="9" cy="9" r="7.4" />
          <path className="mark-pen" d="M6 9h6" />
        </>
      )
    case 'not-considered':
      return <circle className="mark-ring mark-dotted" cx="9" cy="9" r="7.4" />
  }
}
