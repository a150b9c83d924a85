import type { Exchange, Step } from '../../world/exchange.ts'
import { roadOf, type LaneId } from './lanes.ts'
import { heldAfterAnswer, heldAt, heldAtFirst, type Held } from './held.ts'

interface RowBase {
  /** The step's index within the exchange. */
  readonly place: number
  readonly step: Step
  /** Virtual time, ms since the epoch. */
  readonly at: number
  readonly held: Held
}

/** One row of the sequence diagram. */
export type Row =
  /** Something an actor did by itself. */
  | (RowBase & { readonly kind: 'step'; readonly on: LaneId })
  /** Something that travels, with the session it carries. */
  | (RowBase & {
      readonly kind: 'arrow'
      readonly from: LaneId
      readonly to: LaneId
      readonly sid: string | null
    })
  /** What the store answered to the step's call. */
  | (RowBase & { readonly kind: 'answer'; readonly from: LaneId; readonly to: LaneId })

/**
 * The rows of the diagram in the order of their times. A store's answer is a row of its own, since
 * other steps may happen before it comes.
 */
export function rowsOf(exchange: Exchange): readonly Row[] {
  const rows: Row[] = []
  let held = heldAtFirst(exchange)
  let open: { readonly place: number; readonly step: Step; readonly at: number }[] = []
  const answer = (until: number) => {
    for (const { place, step, at } of open.filter((one) => one.at <= until)) {
      const { from, to } = roadOf(step, exchange)
      if (to === null) continue
      rows.push({ kind: 'answer', place, step, at, held, from: to, to: from })
      held = heldAfterAnswer(held, step)
    }
    open = open.filter((one) => one.at > until)
  }
  for (const [place, step] of exchange.steps.entries()) {
    answer(step.at)
    held = heldAt(held, step, exchange)
    const { from, to } = roadOf(step, exchange)
    const base = { place, step, at: step.at, held }
    if (to === null) rows.push({ ...base, kind: 'step', on: from })
    else rows.push({ ...base, kind: 'arrow', from, to, sid: carriedBy(step, exchange) })
    if (step.lane === 'instance' && step.answer)
      open = [...open, { place, step, at: step.answer.at }]
  }
  answer(Number.POSITIVE_INFINITY)
  return rows
}

/** The session that an arrow carries. */
function carriedBy(step: Step, { sidBefore, steps }: Exchange): string | null {
  if (step.name === 'request' || step.name === 'proxy-request') return sidBefore
  if (step.lane === 'instance') return step.sid ?? null
  if (step.name !== 'response' && step.name !== 'proxy-response') return null
  const set = steps.find(({ name, outcome }) => name === 'set-cookie' && outcome === 'done')
  return set?.lane === 'instance' ? (set.sid ?? null) : null
}
