import type { Exchange, Step } from '../world/exchange.ts'
import { usePlaygroundState } from './playground-context.tsx'
import { useShown } from './shown.ts'

/** The step that tells most: what was refused or withheld, else the cookie that was set. */
function mostTelling({ steps }: Exchange): number {
  const bad = steps.findIndex(
    ({ outcome }) => outcome === 'refused' || outcome === 'withheld' || outcome === 'failed',
  )
  if (bad >= 0) return bad
  const set = steps.findIndex(({ name, outcome }) => name === 'set-cookie' && outcome === 'done')
  if (set >= 0) return set
  return Math.max(
    0,
    steps.findIndex((step) => 'reason' in step && step.reason !== undefined),
  )
}

export interface ShownStep {
  readonly exchange: Exchange
  readonly step: Step
  /** Its index among the exchange's steps. */
  readonly place: number
}

/** The step that is looked at: the chosen one, else the one that tells most. */
export function useShownStep(): ShownStep | null {
  const { exchange } = useShown()
  const chosen = usePlaygroundState((state) => state.step)
  if (!exchange) return null
  const place = chosen !== null && chosen < exchange.steps.length ? chosen : mostTelling(exchange)
  const step = exchange.steps[place]
  return step ? { exchange, step, place } : null
}
