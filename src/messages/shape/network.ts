import type { Failure, Step } from '../../world/exchange.ts'

export interface NetworkMessages {
  readonly empty: string
  readonly client: string
  readonly store: string
  readonly instance: (index: number) => string
  readonly duration: (ms: number) => string
  readonly pending: string
  readonly outcomes: Readonly<Record<Step['outcome'], string>>
  readonly steps: Readonly<Record<Step['name'], string>>
  readonly raw: string
  readonly requestAsSent: string
  readonly responseAsCame: string
  readonly trace: string
  readonly whose: Readonly<Record<'express-session' | 'shop' | 'express', string>>
  readonly attached: (sent: number, withheld: number, ignored: number) => string
  readonly kept: (stored: number, refused: number, deleted: number) => string
  readonly why: string
  /** Beside what took part in the shown step. */
  readonly whyTag: string
  readonly failures: Readonly<Record<Failure['kind'], string>>
}
