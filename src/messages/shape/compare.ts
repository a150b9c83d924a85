import type { DifferenceKind } from '../../world/difference.ts'
import type { Variation } from '../../world/variation.ts'

/** The words of *Compare*; loaded when it is opened. */
export interface CompareMessages {
  readonly lead: string
  readonly with: string
  readonly choices: Readonly<Record<Variation['kind'] | 'cured' | 'broken', string>>
  readonly option: string
  readonly value: string
  readonly playing: string
  readonly failed: string
  /** The other world refuses a value, or one of the actions. */
  readonly refused: (where: string, what: string) => string
  readonly sides: Readonly<Record<'left' | 'right', string>>
  /** Beside the values of the two worlds that are unlike. */
  readonly unlike: string
  readonly alike: string
  readonly same: string
  readonly first: string
  /** After the first difference of a request: how many more there are. */
  readonly more: (count: number) => string
  readonly requests: string
  /** What a difference is about; `name`: of a cookie, a step, a header or a session. */
  readonly about: Readonly<Record<DifferenceKind, (name: string) => string>>
  /** What became of a cookie. */
  readonly became: Readonly<
    Record<'sent' | 'stored' | 'deleted' | 'withheld' | 'refused' | 'not-considered', string>
  >
  /** A side that has nothing of what the other has. */
  readonly nothing: string
  readonly notGiven: string
  readonly show: (exchange: number) => string
  readonly openOther: string
  readonly holds: string
}
