/** Words around the real problems; the problems' own are loaded with them (shape/cases.ts). */
export interface CaseListMessages {
  readonly open: string
  readonly lead: string
  readonly search: string
  readonly found: (count: number) => string
  readonly none: string
  readonly why: string
  readonly cure: string
  readonly asItWas: string
  /** Opens the two worlds side by side, from the broken one and from the cured. */
  readonly compare: Readonly<Record<'withCure' | 'withBroken', string>>
  /** Opens the next of the forms in which people met it. */
  readonly form: (number: number, of: number) => string
  readonly cured: string
  readonly myth: string
  readonly threads: string
  readonly close: string
  readonly unknown: (id: string) => string
}
