import { isIdle, type LessEffect, type NoEffect } from '../../code/effect-kinds.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../playground-context.tsx'
import { Told } from '../glossary/told.tsx'

/** Beside a value: that it does nothing in this world, or less than one may think, and why. */
export function EffectNote({ effect }: { readonly effect: NoEffect | LessEffect }) {
  const words = useMessages().effect
  return (
    <span className="effect-note">
      <Told text={textOf(effect, words)} />
    </span>
  )
}

function textOf(effect: NoEffect | LessEffect, words: Messages['effect']): string {
  return isIdle(effect)
    ? words.none(say<NoEffect>(words.noEffect, effect))
    : say<LessEffect>(words.lessEffect, effect)
}

/** Each kind's sentence takes that kind's facts. */
function say<Finding extends { readonly kind: string }>(
  sentences: { readonly [Kind in Finding['kind']]: (facts: never) => string },
  finding: Finding,
): string {
  // The catalogue's type ties each kind to its own facts; TypeScript cannot follow that through an
  // indexed access, so the pair is put together here, once.
  const sentence = sentences[finding.kind as Finding['kind']] as (facts: Finding) => string
  return sentence(finding)
}
