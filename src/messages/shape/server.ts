export interface ServerMessages {
  readonly differ: (count: number) => string
  readonly defaultIs: (value: string) => string
  readonly newSessions: string
  /** Beside a cookie option: what the live session keeps. */
  readonly kept: (value: string) => string
  readonly renew: string
  readonly nextRequest: string
  readonly front: string
  /** The row of tabs over the code. */
  readonly tabs: string
  readonly copyCall: string
  readonly copyFile: string
  /** A length of time, exactly: ms in, words out. */
  readonly duration: (ms: number) => string
  /** A typed value that cannot be: which control, and what it needs. */
  readonly refused: (name: string, needs: string) => string
  readonly needs: Readonly<Record<'number' | 'origin', string>>
  readonly addEntry: (list: string) => string
  readonly removeEntry: (entry: string) => string
}
