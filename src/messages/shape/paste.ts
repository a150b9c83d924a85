import type { PasteFinding } from '../../code/paste-finding.ts'
import type { Wall } from '../../code/trial.ts'

/** The words of *Paste my config*; loaded when it is opened. */
export interface PasteMessages {
  /** The dialog's own words. */
  readonly sheet: {
    readonly text: string
    readonly page: string
    readonly api: string
    readonly read: string
    readonly trying: string
    readonly address: (where: string, what: string) => string
    readonly failed: string
    readonly open: string
    readonly openCured: string
  }
  readonly place: (place: Pick<PasteFinding, 'line' | 'column'>) => string
  readonly finding: {
    readonly [Kind in PasteFinding['kind']]: (
      facts: Extract<PasteFinding, { kind: Kind }>,
    ) => string
  }
  readonly works: string
  /** Who stood in the way of the second request. */
  readonly stoppedBy: Readonly<Record<Wall['by'], string>>
  /** A cookie that is gone before somebody asks again. */
  readonly expired: string
  readonly cure: {
    readonly lead: (count: number) => string
    readonly set: (edit: { readonly path: string; readonly code: string }) => string
    readonly remove: (edit: { readonly path: string }) => string
    /** What stood there; null: nothing. */
    readonly was: (code: string | null) => string
    readonly none: string
  }
}
