export interface CookiesMessages {
  readonly count: (stored: number, refused: number) => string
  readonly empty: string
  readonly sessionId: string
  readonly signature: string
  readonly yes: string
  readonly no: string
  readonly unset: string
  readonly withBrowser: string
  readonly size: string
  readonly hostOnly: string
  readonly refused: string
  readonly refusedNote: string
  readonly by: (exchange: number) => string
  readonly copy: string
}
