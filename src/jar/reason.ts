/** Why a Set-Cookie line was refused: the DevTools protocol's `Network.SetCookieBlockedReason`. */
export const setCookieBlockedReasons = [
  'SecureOnly',
  'SameSiteStrict',
  'SameSiteLax',
  'SameSiteUnspecifiedTreatedAsLax',
  'SameSiteNoneInsecure',
  'UserPreferences',
  'ThirdPartyPhaseout',
  'ThirdPartyBlockedInFirstPartySet',
  'SyntaxError',
  'SchemeNotSupported',
  'OverwriteSecure',
  'InvalidDomain',
  'InvalidPrefix',
  'UnknownError',
  'SchemefulSameSiteStrict',
  'SchemefulSameSiteLax',
  'SchemefulSameSiteUnspecifiedTreatedAsLax',
  'NameValuePairExceedsMaxSize',
  'DisallowedCharacter',
  'NoCookieContent',
] as const

/** Why a cookie was held back: the DevTools protocol's `Network.CookieBlockedReason`. */
export const cookieBlockedReasons = [
  'SecureOnly',
  'NotOnPath',
  'DomainMismatch',
  'SameSiteStrict',
  'SameSiteLax',
  'SameSiteUnspecifiedTreatedAsLax',
  'SameSiteNoneInsecure',
  'UserPreferences',
  'ThirdPartyPhaseout',
  'ThirdPartyBlockedInFirstPartySet',
  'UnknownError',
  'SchemefulSameSiteStrict',
  'SchemefulSameSiteLax',
  'SchemefulSameSiteUnspecifiedTreatedAsLax',
  'NameValuePairExceedsMaxSize',
  'PortMismatch',
  'SchemeMismatch',
  'AnonymousContext',
] as const

/** Decisions for which the protocol has no word, in a namespace of our own. */
export const ownReasons = [
  /** `credentials` keeps cookies out of this fetch: nothing was looked at. */
  'own:CredentialsMode',
  /** A preflight never carries cookies. */
  'own:Preflight',
  /** A script may not set HttpOnly, nor replace such a cookie (RFC 6265bis §5.7). */
  'own:HttpOnlyFromScript',
  'own:OverwriteHttpOnly',
  /** Partitioned without Secure is dropped in silence. */
  'own:PartitionedInsecure',
  /** A nameless cookie whose value has an equals sign is dropped in silence. */
  'own:NamelessPair',
  /** This client keeps no cookies. */
  'own:NoJar',
  /** A NUL character refuses the response as a whole. */
  'own:InvalidResponse',
] as const

export type SetCookieBlockedReason = (typeof setCookieBlockedReasons)[number]
export type CookieBlockedReason = (typeof cookieBlockedReasons)[number]
export type OwnReason = (typeof ownReasons)[number]
