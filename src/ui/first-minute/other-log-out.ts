import type { ShopOptions } from '../../server/options.ts'
import type { Playground } from '../../world/playground-state.ts'
import type { FirstMoment } from './first-moments.ts'

interface Way {
  readonly id: 'both' | 'cookie' | 'record'
  /** What the learner is told of a log-out that was done so. */
  readonly moment: FirstMoment['moment']
  readonly logout: ShopOptions['logout']
}

/** The ways in which the shop's code may log out, by what it tidies. */
export const waysToLogOut: readonly Way[] = [
  { id: 'both', moment: 'log-out', logout: 'destroy-and-clear' },
  { id: 'cookie', moment: 'log-out-record', logout: 'clear' },
  { id: 'record', moment: 'log-out-cookie', logout: 'destroy' },
]

/** Takes back the log-out that was done last, and does it again in another way. */
export async function logOutAgain(playground: Playground, { logout }: Way): Promise<void> {
  const last = playground.state.getState().script.actions.at(-1)
  if (last?.deed.kind !== 'log-out') return
  // The way that was tried before is no part of the story: it was chosen with its log-out.
  await playground.undo()
  await playground.perform({ kind: 'set', path: 'shop.logout', value: logout }, last.deed)
}
