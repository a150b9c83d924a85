import { sameValue } from '../world/same-value.ts'
import type { Script } from '../world/script.ts'
import type { Case } from './case.ts'
import { brokenScript, curedScript } from './scripts.ts'

/**
 * Whether what was done is the cured case rather than the broken one: told by the script itself, so
 * that a reload, undo and a shared link say the same. Where nothing tells them apart yet, it is not.
 */
export function isCured(one: Case, done: Script): boolean {
  const [broken, cured] = [brokenScript(one), one.cure ? curedScript(one, one.cure) : null]
  if (!broken.ok || !cured?.ok) return false
  return nearness(cured.value, done) > nearness(broken.value, done)
}

/** How many deeds were done as a script has them; -1: they were done in another world. */
function nearness({ world, actions }: Script, done: Script): number {
  if (!sameValue(world, done.world)) return -1
  const parted = actions.findIndex(({ deed }, place) => !sameValue(deed, done.actions[place]?.deed))
  return parted < 0 ? actions.length : parted
}
