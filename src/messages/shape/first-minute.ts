/** What is said once, where it is first seen. */
export interface FirstMinuteMessages {
  readonly moments: Readonly<
    Record<
      | 'visit'
      | 'visit-kept'
      | '401'
      | 'log-in'
      | 'cart'
      | '401-after-log-in'
      | 'log-out'
      /** One half was left undone: the record stays, or the cookie does. */
      | 'log-out-record'
      | 'log-out-cookie',
      string
    >
  >
  readonly showDropped: string
  /** Beside a log-out: the ways in which it can be done, to see what each leaves behind. */
  readonly logOutWays: Readonly<Record<'title' | 'both' | 'cookie' | 'record', string>>
  /** Beside the new cookie, and beside the new record. */
  readonly cookieRow: (user: string) => string
  readonly storeRow: string
}
