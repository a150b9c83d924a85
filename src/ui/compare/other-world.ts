import type { Case } from '../../cases/case.ts'
import { isCured } from '../../cases/is-cured.ts'
import { curedScript } from '../../cases/scripts.ts'
import type { Parsed } from '../../world/set-value.ts'
import type { Script } from '../../world/script.ts'
import { changesIn, varied, type Variation } from '../../world/variation.ts'

/** Which other world this one is compared with. */
export type OtherWorld = Variation | { readonly kind: 'cured'; readonly shown: Case }

/** The worlds that there are beside this one, the most telling first. */
export function otherWorlds(script: Script, shown: Case | null): readonly OtherWorld['kind'][] {
  const changes = changesIn(script)
  return [
    ...(shown?.cure && !isCured(shown, script) ? (['cured'] as const) : []),
    ...(changes > 0 ? (['without-last'] as const) : []),
    ...(changes > 1 ? (['as-begun'] as const) : []),
    'turned',
    'plain',
  ]
}

export function otherScript(script: Script, other: OtherWorld): Parsed<Script> {
  if (other.kind !== 'cured') return varied(script, other)
  const { shown } = other
  return shown.cure ? curedScript(shown, shown.cure) : { ok: true, value: script }
}
