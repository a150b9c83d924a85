import type { CaseId } from './case-id.ts'
import type { Sight } from './sight.ts'

/** A dotted path of the world, and what stands there; without `value` it is removed. */
interface Edit {
  readonly path: string
  readonly value?: unknown
}

/** What to do instead, in the world or by the people in it. */
export interface Cure {
  readonly world: readonly Edit[]
  /** Where the cure is something that somebody does; absent: the actions are the same. */
  readonly actions?: readonly unknown[]
}

/**
 * One form of a problem: a world, what is done in it, what must be seen, and the cure.
 * Data: `world` and `actions` are read as a script is (world/script.ts).
 */
export interface Form {
  /** What differs from the plain world; `shop.session` is taken whole. */
  readonly world: object
  readonly actions: readonly object[]
  /** Must hold as it is, and not all of it once cured. */
  readonly seen: readonly Sight[]
  /** null: a myth. Nothing is broken in today's browser, and `seen` proves it. */
  readonly cure: Cure | null
  /** Must hold once cured, and not all of it before. */
  readonly cured: readonly Sight[]
}

/** A problem that somebody really had, in the form in which most meet it. */
export interface Case extends Form {
  readonly id: CaseId
  /** Addresses of the public threads in which it was told. */
  readonly threads: readonly string[]
  /** The same by another cause, or by another mistake of the kind. */
  readonly also?: readonly Form[]
}

export const formsOf = (one: Case): readonly Form[] => [one, ...(one.also ?? [])]
