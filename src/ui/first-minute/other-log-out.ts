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
  const [before, last] = playground.state.getState().script.actions.slice(-2)
  if (last?.deed.kind !== 'log-out') return
  await playground.undo()
  // The way that was tried before is no part of the story.
  if (before?.deed.kind === 'set' && before.deed.path === 'shop.logout') await playground.undo()
  await playground.perform({ kind: 'set', path: 'shop.logout', value: logout })
  await playground.perform(last.deed)
}
