import type { Cookie } from './cookie.ts'
import type { CookieBlockedReason, OwnReason, SetCookieBlockedReason } from './reason.ts'

export type SetReason = SetCookieBlockedReason | OwnReason
export type SendReason = CookieBlockedReason | OwnReason

/** What became of one Set-Cookie line, with all reasons in the protocol's order. */
export interface SetVerdict {
  readonly line: string
  /** The cookie's name, as far as the line could be read. */
  readonly name: string
  /** `deleted`: it had expired already, so that what stood under its key was removed. */
  readonly outcome: 'stored' | 'deleted' | 'refused' | 'not-considered'
  readonly reasons: readonly SetReason[]
  /** The cookie as read from the line, refused ones included; null: it could not be read. */
  readonly cookie: Cookie | null
  /** What stood under its key before. */
  readonly replaced: Cookie | null
}

/** Whether one cookie of the site goes along with a request, with all reasons. */
export interface SendVerdict {
  readonly cookie: Cookie
  readonly outcome: 'sent' | 'withheld' | 'not-considered'
  readonly reasons: readonly SendReason[]
}
