/** The kinds of request that one can point at. */
type Pointed = 'cart' | 'typed' | 'link' | 'form' | 'iframe' | 'img' | 'fetch'

export interface CookiesMessages {
  readonly count: (stored: number, refused: number) => string
  readonly empty: string
  readonly filter: string
  readonly find: string
  readonly nothingFound: string
  readonly sessionId: string
  readonly signature: string
  readonly signatures: {
    readonly fits: (exchange: number) => string
    readonly broken: (exchange: number) => string
    readonly unseen: string
  }
  readonly yes: string
  readonly no: string
  readonly unset: string
  readonly withBrowser: string
  readonly size: string
  readonly bytes: (bytes: number) => string
  readonly hostOnly: string
  readonly withSubdomains: string
  readonly setBy: (exchange: number, renewed: boolean) => string
  readonly byHand: string
  readonly alsoHeldBy: (names: readonly string[]) => string
  /** Would it go along? */
  readonly goes: {
    readonly question: string
    readonly kinds: Readonly<Record<Pointed, string>>
    readonly from: string
    readonly to: string
    readonly method: string
    readonly credentials: string
    readonly unreadable: string
    readonly verdicts: Readonly<
      Record<'sent' | 'withheld' | 'not-considered' | 'elsewhere', string>
    >
    readonly elsewhere: string
  }
  readonly refused: string
  readonly notConsidered: string
  readonly refusedNote: string
  readonly times: (count: number) => string
  readonly missing: (what: string) => string
  readonly more: (count: number) => string
  readonly by: (exchange: number) => string
  readonly edit: string
  readonly save: string
  readonly cancel: string
  readonly remove: string
  readonly clear: string
  readonly tamper: string
  readonly copyTo: string
  readonly value: string
  readonly script: {
    readonly title: string
    readonly read: string
    readonly assign: string
    readonly line: string
    readonly hidden: (names: readonly string[]) => string
  }
  readonly copy: string
}
