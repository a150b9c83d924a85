import type { LessEffect, NoEffect } from '../../code/effect-kinds.ts'

type Said<Finding extends { readonly kind: string }> = {
  readonly [Kind in Finding['kind']]: (facts: Extract<Finding, { kind: Kind }>) => string
}

/** Beside a value that does nothing in this world, or less than one may think. */
export interface EffectMessages {
  /** Before the reason of a value without effect. */
  readonly none: (why: string) => string
  /** Continues `none`: a clause that begins in lower case. */
  readonly noEffect: Said<NoEffect>
  /** A sentence of its own. */
  readonly lessEffect: Said<LessEffect>
}
