import type { RegistrableDomain } from '../http/site.ts'
import type { PartitionKey } from './cookie.ts'

/** How near the request is to the cookie's own site (RFC 6265bis §5.6.7; Chromium: SameSiteCookieContext). */
export type SiteContext = 'strict' | 'lax' | 'lax-unsafe' | 'cross'

/** Everything about a request (or a script's access) that a cookie decision may depend on. */
export interface CookieContext {
  /** Where the request goes, or the script's document is. */
  readonly url: string
  /** Virtual time, ms since the epoch. */
  readonly now: number
  readonly registrable: RegistrableDomain
  readonly api: 'http' | 'script'
  /** For sending, and for setting: an answer to a top-level navigation may set any SameSite. */
  readonly sendSite: SiteContext
  readonly setSite: SiteContext
  /** Cookies take part at all; else why not. */
  readonly credentials: 'used' | 'own:CredentialsMode' | 'own:Preflight'
  /** The request is third-party and this browser blocks third-party cookies. */
  readonly blockedByPreferences: boolean
  readonly partitionKey: PartitionKey
}
