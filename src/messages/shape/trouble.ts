import type { Trouble } from '../../world/playground-state.ts'

/**
 * What went wrong, and what to do: by kind, with the place and the matter. Of a lost instance the
 * matter is its last word: none if it did not answer.
 */
export type TroubleMessages = Readonly<
  Record<Trouble['kind'], (where: string, what: string) => string>
>
