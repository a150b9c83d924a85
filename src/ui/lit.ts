import { participantsOf, type Participants } from './participants.ts'
import { useShownStep } from './shown-step.ts'

const nobody: Participants = {
  options: new Set(),
  lines: new Set(),
  attributes: new Set(),
  cookies: new Set(),
  records: new Set(),
  cells: new Set(),
}

/**
 * What took part in the step that is looked at: each panel turns it inverse (`data-lit`), so that
 * one decision is seen in the jar, in the code and in the store at once.
 */
export function useLit(): Participants {
  const shown = useShownStep()
  return shown ? participantsOf(shown.step, shown.exchange) : nobody
}
