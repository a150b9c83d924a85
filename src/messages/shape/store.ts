export interface StoreMessages {
  readonly count: (kind: string, count: number) => string
  readonly empty: string
  readonly columns: Readonly<Record<'sid' | 'user' | 'cart' | 'heldBy' | 'expires', string>>
  readonly nobody: string
  readonly never: string
  readonly writtenBy: (exchange: number) => string
  /** Why nobody holds the ID: the browser refused the cookie, or the server sent none. */
  readonly orphan: Readonly<Record<'refused' | 'unsent', string>>
  /** Before the record's own cookie options that differ from the defaults. */
  readonly options: string
  readonly plainOptions: string
  readonly drift: (client: string, duration: string, earlier: boolean) => string
  readonly raw: string
  readonly earlier: (next: number, hidden: number) => string
  readonly unplugged: string
  readonly pullPlug: string
  readonly plugIn: string
}
