import { sameValue } from '../world/same-value.ts'
import type { Script } from '../world/script.ts'
import type { Parsed } from '../world/set-value.ts'
import { formsOf, type Case } from './case.ts'
import { brokenScript, curedScript } from './scripts.ts'

/** Which form of a case is there, from 0, and whether it is cured. */
interface PlayedForm {
  readonly form: number
  readonly cured: boolean
}

/**
 * Told by what was done, so that a reload, undo and a shared link say the same. Where nothing tells
 * them apart yet, it is not cured, and of the preferred form: some have the same world once cured.
 */
export function playedForm(one: Case, done: Script, preferred = 0): PlayedForm {
  let nearest: PlayedForm = { form: preferred, cured: false }
  let near = -1
  const look = (script: Parsed<Script>, form: number, cured: boolean) => {
    const nearer = script.ok ? nearness(script.value, done) : -1
    if (nearer < near || (nearer === near && (form !== preferred || nearest.form === form))) return
    near = nearer
    nearest = { form, cured }
  }
  for (const [place, form] of formsOf(one).entries()) {
    look(brokenScript(form), place, false)
    if (form.cure) look(curedScript(form, form.cure), place, true)
  }
  return nearest
}

/** How many deeds were done as a script has them; -1: they were done in another world. */
function nearness({ world, actions }: Script, done: Script): number {
  if (!sameValue(world, done.world)) return -1
  const parted = actions.findIndex(({ deed }, place) => !sameValue(deed, done.actions[place]?.deed))
  return parted < 0 ? actions.length : parted
}
