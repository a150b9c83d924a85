export interface StoreMessages {
  readonly count: (kind: string, count: number) => string
  readonly empty: string
  readonly columns: Readonly<Record<'sid' | 'user' | 'cart' | 'heldBy' | 'expires', string>>
  readonly nobody: string
  readonly never: string
  readonly writtenBy: (exchange: number) => string
}
