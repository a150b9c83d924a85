/** What is said once, where it is first seen. */
export interface FirstMinuteMessages {
  readonly moments: Readonly<
    Record<
      'visit' | 'visit-kept' | '401' | 'log-in' | 'cart' | '401-after-log-in' | 'log-out',
      string
    >
  >
  readonly showDropped: string
  /** Beside the new cookie, and beside the new record. */
  readonly cookieRow: (user: string) => string
  readonly storeRow: string
}
