import type { CSSProperties } from 'react'
import type { Exchange, Step } from '../../world/exchange.ts'
import { identityClass } from '../identity/session-token.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { useView } from '../view/view.ts'
import { laneVariable, type Lane } from './lanes.ts'
import { Lifelines } from './lifelines.tsx'
import { AnswerLabel, ArrowLabel, StepLabel } from './row-labels.tsx'
import type { Row } from './rows.ts'
import { Traveller } from './traveller.tsx'
import { Wire } from './wire.tsx'
import './step.css'

interface FigureRowProps {
  readonly row: Row
  readonly before: Row | undefined
  readonly after: Row | undefined
  readonly lanes: readonly Lane[]
  readonly exchange: Exchange
  readonly current: boolean
  /** Something travels along it now; null: nothing does. */
  readonly onArrived: (() => void) | null
}

/** One row: the lifelines behind it, the time where it moves, whose code runs, and the step. */
export function FigureRow(props: FigureRowProps) {
  const { row, before, after, lanes, exchange, current, onArrived } = props
  const playground = usePlayground()
  const { network } = useMessages()
  const { view } = useView()
  const { snapshot } = useShown()
  const sid = row.kind === 'arrow' ? row.sid : row.kind === 'answer' ? sidOf(row.step) : null
  const session = sid === null ? -1 : snapshot.identities.indexOf(sid)
  const colour = identityClass(session)
  const { name } = row.step
  const back = row.kind === 'answer' || name === 'response' || name === 'proxy-response'
  const traveller = onArrived && <Traveller session={session} back={back} onArrived={onArrived} />
  return (
    <li
      className={`row row-${row.kind} row-${row.step.name.replace('.', '-')}`}
      data-outcome={row.step.outcome}
      data-carries={sid !== null}
      data-sid={sid}
      data-answer={row.step.lane === 'instance' ? row.step.answer?.kind : undefined}
      style={roadStyle(row, lanes)}
    >
      <Lifelines held={row.held} lanes={lanes} />
      {row.at !== before?.at && <time>{row.at - exchange.startedAt}</time>}
      <Whose row={row} before={before} after={after} />
      {row.kind === 'answer' ? (
        <div className={`arrow ${colour}`} data-back="true">
          <AnswerLabel step={row.step} />
          <Wire back dashed />
          {traveller}
        </div>
      ) : (
        <button
          type="button"
          className={row.kind === 'arrow' ? `arrow ${colour}` : 'step'}
          data-back={row.step.name === 'response'}
          // Before a class what the arrow carries may be covered: it keeps a name.
          title={current && view.kind === 'present' ? network.steps[name] : undefined}
          aria-current={current ? 'step' : undefined}
          onClick={() => playground.select(exchange.id, row.place)}
        >
          {row.kind === 'arrow' ? (
            <>
              <ArrowLabel row={row} exchange={exchange} />
              {traveller}
            </>
          ) : (
            <StepLabel row={row} exchange={exchange} />
          )}
        </button>
      )}
    </li>
  )
}

const sidOf = (step: Step) => (step.lane === 'instance' ? (step.sid ?? null) : null)

/** From the left end of what the row draws to its right end. */
function roadStyle(row: Row, lanes: readonly Lane[]): CSSProperties {
  const ends =
    row.kind === 'step'
      ? [row.on]
      : [row.from, row.to].toSorted(
          (a, b) => lanes.findIndex(({ id }) => id === a) - lanes.findIndex(({ id }) => id === b),
        )
  const [left = 'client', right = left] = ends
  // Custom properties are not among the names that React's style type knows.
  return {
    '--left': `var(${laneVariable(left)})`,
    '--right': `var(${laneVariable(right)})`,
  } as CSSProperties
}

/** A bracket beside the server's lifeline: whose code runs there. */
function Whose({ row, before, after }: Pick<FigureRowProps, 'row' | 'before' | 'after'>) {
  const words = useMessages()
  if (row.step.lane !== 'instance') return null
  const whose = row.step.whose
  const runs = (other: Row | undefined) =>
    other?.step.lane === 'instance' && other.step.whose === whose
  // A late answer of the store: no code runs beside it.
  if (row.kind === 'answer' && !runs(before)) return null
  return (
    <span
      className="whose"
      data-mine={whose === 'shop'}
      data-first={!runs(before)}
      data-last={!runs(after)}
    >
      {!runs(before) && words.network.whose[whose]}
    </span>
  )
}
