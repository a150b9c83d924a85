import { formsOf, type Case, type Form } from '../../cases/case.ts'
import { playedForm } from '../../cases/played-form.ts'
import { brokenScript, curedScript } from '../../cases/scripts.ts'
import type { Parsed } from '../../world/set-value.ts'
import type { Script } from '../../world/script.ts'
import { changesIn, varied, type Variation } from '../../world/variation.ts'

/** The open problem's form that is there, from its other side: cured, or as people had it. */
export type OtherSide =
  { readonly kind: 'cured'; readonly form: Form } | { readonly kind: 'broken'; readonly form: Form }

/** Which other world this one is compared with. */
export type OtherWorld = Variation | OtherSide

/** null: no problem is open, or it has no cure. */
export function otherSideOf(shown: Case | null, script: Script): OtherSide | null {
  if (!shown) return null
  const { form, cured } = playedForm(shown, script)
  const found = formsOf(shown)[form]
  return found?.cure ? { kind: cured ? 'broken' : 'cured', form: found } : null
}

/** The worlds that there are beside this one, the most telling first. */
export function otherWorlds(script: Script, side: OtherSide | null): readonly OtherWorld['kind'][] {
  const changes = changesIn(script)
  return [
    ...(side ? [side.kind] : []),
    ...(changes > 0 ? (['without-last'] as const) : []),
    ...(changes > 1 ? (['as-begun'] as const) : []),
    'turned',
    'plain',
  ]
}

export function otherScript(script: Script, other: OtherWorld): Parsed<Script> {
  if (other.kind !== 'cured' && other.kind !== 'broken') return varied(script, other)
  const { form, kind } = other
  return kind === 'cured' && form.cure ? curedScript(form, form.cure) : brokenScript(form)
}
