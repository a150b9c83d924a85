import { parseScript, type Script } from '../world/script.ts'
import { setValue, type Parsed } from '../world/set-value.ts'
import type { Cure, Form } from './case.ts'

/** The script of a problem's form: as people had it. */
export const brokenScript = ({ world, actions }: Form): Parsed<Script> =>
  parseScript({ world, actions })

/** The same with its cure. */
export function curedScript(one: Form, cure: Cure): Parsed<Script> {
  const script = parseScript({ world: one.world, actions: cure.actions ?? one.actions })
  if (!script.ok) return script
  let { world } = script.value
  for (const { path, value } of cure.world) {
    const changed = setValue(world, path, value)
    if (!changed.ok) return changed
    world = changed.value
  }
  return { ok: true, value: { ...script.value, world } }
}
