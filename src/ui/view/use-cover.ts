import { useExplainer } from '../explain/explainer.ts'
import { useShownStep } from '../shown-step.ts'
import { useView } from './view.ts'

interface Cover {
  /** Names the answer among those that were revealed. */
  readonly name: string
  readonly isCovered: boolean
}

/** Before a class the shown step's answer is covered, where something was decided; null: no answer. */
export function useCover(): Cover | null {
  const { view, revealed } = useView()
  const shown = useShownStep()
  const explainer = useExplainer()
  if (view.kind !== 'present' || !shown || !explainer) return null
  const { exchange, step, place } = shown
  if (explainer.step(step, exchange).length === 0) return null
  const name = `${exchange.id}.${place}`
  return { name, isCovered: !revealed.has(name) }
}
