import { formsOf, type Case, type Form } from '../../cases/case.ts'
import { playedForm } from '../../cases/played-form.ts'
import { curedScript } from '../../cases/scripts.ts'
import type { Parsed } from '../../world/set-value.ts'
import type { Script } from '../../world/script.ts'
import { changesIn, varied, type Variation } from '../../world/variation.ts'

/** Which other world this one is compared with. */
export type OtherWorld = Variation | { readonly kind: 'cured'; readonly form: Form }

/** The form of the open problem that is there, and not cured yet; null: there is none. */
export function curable(shown: Case | null, script: Script): Form | null {
  if (!shown) return null
  const { form, cured } = playedForm(shown, script)
  const found = cured ? undefined : formsOf(shown)[form]
  return found?.cure ? found : null
}

/** The worlds that there are beside this one, the most telling first. */
export function otherWorlds(script: Script, form: Form | null): readonly OtherWorld['kind'][] {
  const changes = changesIn(script)
  return [
    ...(form ? (['cured'] as const) : []),
    ...(changes > 0 ? (['without-last'] as const) : []),
    ...(changes > 1 ? (['as-begun'] as const) : []),
    'turned',
    'plain',
  ]
}

export function otherScript(script: Script, other: OtherWorld): Parsed<Script> {
  if (other.kind !== 'cured') return varied(script, other)
  const { form } = other
  return form.cure ? curedScript(form, form.cure) : { ok: true, value: script }
}
