import type { Trial, Wall } from '../../code/trial.ts'
import type { Step } from '../../world/exchange.ts'
import type { Explainer } from '../explain/explaining.ts'

/** Why a wall stands there. */
interface WhyWall {
  /** In a sentence; null: there is none, or the sentences are on their way. */
  readonly text: string | null
  /** The word to search for, or what the program itself said. */
  readonly term: string
}

/** The reason behind what stood in the way, as the exchange's own step explains it. */
export function whyWall(wall: Wall, { exchanges }: Trial, explainer: Explainer | null): WhyWall {
  const exchange = exchanges.find(({ id }) => id === wall.exchange)
  const step = exchange?.steps.find((one) => isAt(one, wall))
  const term = wall.reason.replace(/^own:/, '')
  if (!exchange || !step) return { text: null, term }
  const thrown = wall.reason === 'error' && step.lane === 'instance' ? step.text : undefined
  const name = exchange.before.world.shop.session.name ?? 'connect.sid'
  const said = explainer
    ?.step(step, exchange)
    .filter(({ cookie }) => cookie === null || cookie === name)
  // A line that was refused for several reasons says each of them; only one of them is this wall.
  const own = said?.find(({ word }) => word === term) ?? said?.[0]
  return { text: own?.text ?? null, term: thrown?.split('\n')[0] ?? term }
}

function isAt(step: Step, { by, reason }: Wall): boolean {
  switch (by) {
    case 'jar':
      return step.name === 'store-cookies'
    case 'request':
      return step.name === 'attach-cookies'
    case 'cors':
    case 'network':
      return step.name === 'fail'
    case 'server':
      return reason === 'error'
        ? step.name === 'error'
        : step.lane === 'instance' && step.reason === reason
  }
}
