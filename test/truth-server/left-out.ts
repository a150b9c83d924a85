import type { Script } from '../../src/world/script.ts'
import type { Doing } from './timeline-of.ts'

/** Longer than this, nobody waits for a real clock, ms. */
const patience = 5000

/** Why a script cannot be held against the real world; null: it can. */
export function leftOut({ world }: Script, doings: readonly Doing[]): string | null {
  const deeds = doings.map(({ entry }) => entry.action.deed)
  if (deeds.some((deed) => deed.kind === 'wait' && deed.ms > patience))
    return 'the clock moves over 5 s'
  if (deeds.some(({ kind }) => kind === 'pull-plug' || kind === 'plug-in'))
    return 'the store is unplugged'
  if (deeds.some((deed) => deed.kind === 'set' && !/^(shop|front)\./.test(deed.path)))
    return 'the topology changes on the way'
  const { store, login } = world.shop
  if (store.writeLatency !== undefined && login.save === 'at-end')
    return 'a race that only an injected latency of the store shows'
  return null
}
