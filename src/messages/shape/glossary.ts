/** The page's own words. */
type PageTermId =
  'client' | 'cookie-jar' | 'holder' | 'exchange' | 'step' | 'verdict' | 'instance' | 'timeline'
/** Sessions, cookies, and what becomes of them. */
export type SessionTermId =
  | 'session'
  | 'session-id'
  | 'session-store'
  | 'cookie'
  | 'session-id-cookie'
  | 'cookie-without-expiry'
  | 'attribute'
  | 'authentication'
  | 'authorization'
  | 'log-in'
  | 'signature'
  | 'encryption'
  | 'secret'
  | 'expiry'
  | 'idle-timeout'
  | 'absolute-timeout'
  | 'renewal'
  | 'invalidation'
  | 'regenerate'
/** Attacks, and the web around a session. */
export type WebTermId =
  | 'hijacking'
  | 'fixation'
  | 'xss'
  | 'csrf'
  | 'eavesdropper'
  | 'origin'
  | 'site'
  | 'same-site'
  | 'public-suffix'
  | 'navigation'
  | 'third-party-cookie'
  | 'cors'
  | 'preflight'
  | 'credentials-mode'
  | 'middleware'
  | 'reverse-proxy'
  | 'tls-termination'
  | 'load-balancer'
  | 'sticky-session'
/** Names as they stand in code. */
export type CodeTermId =
  | 'attribute-Domain'
  | 'attribute-Path'
  | 'attribute-Expires'
  | 'attribute-HttpOnly'
  | 'attribute-Secure'
  | 'attribute-SameSite'
  | 'attribute-Partitioned'
  | 'attribute-Priority'
  | 'option-name'
  | 'option-resave'
  | 'option-saveUninitialized'
  | 'option-rolling'
  | 'option-unset'
  | 'option-proxy'
  | 'option-genid'
  | 'option-trust-proxy'
  | 'data-user'
  | 'data-cart'
export type TermId = PageTermId | SessionTermId | WebTermId | CodeTermId

export interface Term {
  readonly name: string
  /** One sentence. */
  readonly means: string
  /** How else it is called, or with what it is confused; empty: nothing to say. */
  readonly usage: string
  /** Spellings by which it is found in a text; none: it is only listed. */
  readonly forms: readonly string[]
}

/** The glossary; loaded with the sentences in which its words stand. */
export interface GlossaryMessages {
  readonly lead: string
  readonly find: string
  readonly none: string
  readonly groups: Readonly<Record<'page' | 'session' | 'web' | 'code', string>>
  /** In the place of a source, where the word is the page's own. */
  readonly ours: string
  readonly terms: {
    readonly page: Readonly<Record<PageTermId, Term>>
    readonly session: Readonly<Record<SessionTermId, Term>>
    readonly web: Readonly<Record<WebTermId, Term>>
    readonly code: Readonly<Record<CodeTermId, Term>>
  }
}
