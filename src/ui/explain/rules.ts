import type { CorsObstacle } from '../../client/cors.ts'
import type { SendReason, SetReason } from '../../jar/verdict.ts'
import type { ServerReason } from '../../server/step.ts'
import type { Failure } from '../../world/exchange.ts'
import { chips, fetchRule, mixedContent, protocol, readme, rfc, type Rule } from './rule.ts'

const sameSiteSet = rfc('SAME-2', '5.7')
const sameSiteSend = rfc('SAME-1', '5.8.3')
const thirdParty = (id: string) => rfc(id, '7.1')
const noReason = protocol('SetCookieBlockedReason')
const credentials = fetchRule(
  'CRED-1',
  'HTTP-network-or-cache fetch',
  'concept-http-network-or-cache-fetch',
)
/** Behind each header that a script may not set. */
export const forbiddenHeader = fetchRule(
  null,
  'forbidden request-header',
  'forbidden-request-header',
)
const preflight = fetchRule(null, 'CORS-preflight fetch', 'cors-preflight-fetch')
const check = fetchRule(null, 'CORS check', 'cors-check')

/** The rule behind each reason to refuse a Set-Cookie line. */
export const setRules: Readonly<Record<SetReason, Rule>> = {
  SecureOnly: rfc('SECURE-1', '5.7'),
  SameSiteStrict: sameSiteSet,
  SameSiteLax: sameSiteSet,
  SameSiteUnspecifiedTreatedAsLax: sameSiteSet,
  SchemefulSameSiteStrict: sameSiteSet,
  SchemefulSameSiteLax: sameSiteSet,
  SchemefulSameSiteUnspecifiedTreatedAsLax: sameSiteSet,
  SameSiteNoneInsecure: sameSiteSet,
  UserPreferences: thirdParty('PREF-1'),
  ThirdPartyPhaseout: thirdParty('PREF-1'),
  ThirdPartyBlockedInFirstPartySet: thirdParty('PREF-1'),
  SyntaxError: rfc('PARSE-1', '5.6'),
  SchemeNotSupported: rfc(null, '5.7'),
  OverwriteSecure: rfc('SECURE-2', '5.7'),
  InvalidDomain: rfc('DOMAIN-1', '5.7'),
  InvalidPrefix: rfc('PREFIX-1', '4.1.3'),
  UnknownError: noReason,
  NameValuePairExceedsMaxSize: rfc('PARSE-4', '5.6'),
  DisallowedCharacter: rfc('PARSE-6', '5.6'),
  NoCookieContent: rfc('PARSE-3', '5.6'),
  'own:CredentialsMode': credentials,
  'own:Preflight': preflight,
  'own:HttpOnlyFromScript': rfc('HTTPONLY-1', '5.7'),
  'own:OverwriteHttpOnly': rfc('HTTPONLY-2', '5.7'),
  'own:PartitionedInsecure': chips('PART-2'),
  'own:NamelessPair': rfc('PARSE-7', '5.6'),
  'own:NoJar': rfc(null, '5.7'),
  'own:InvalidResponse': rfc('PARSE-6', '5.6'),
}

/** The rule behind each reason to keep a cookie back. */
export const sendRules: Readonly<Record<SendReason, Rule>> = {
  SecureOnly: rfc('SEND-1', '5.8.3'),
  NotOnPath: rfc('PATH-3', '5.1.4'),
  DomainMismatch: rfc('DOMAIN-5', '5.1.3'),
  SameSiteStrict: sameSiteSend,
  SameSiteLax: sameSiteSend,
  SameSiteUnspecifiedTreatedAsLax: rfc('SAME-3', '5.6.7.2'),
  SchemefulSameSiteStrict: sameSiteSend,
  SchemefulSameSiteLax: sameSiteSend,
  SchemefulSameSiteUnspecifiedTreatedAsLax: rfc('SAME-3', '5.6.7.2'),
  SameSiteNoneInsecure: sameSiteSend,
  UserPreferences: thirdParty('PREF-2'),
  ThirdPartyPhaseout: thirdParty('PREF-2'),
  ThirdPartyBlockedInFirstPartySet: thirdParty('PREF-2'),
  UnknownError: protocol('CookieBlockedReason'),
  NameValuePairExceedsMaxSize: rfc('PARSE-4', '5.6'),
  PortMismatch: protocol('CookieBlockedReason'),
  SchemeMismatch: protocol('CookieBlockedReason'),
  AnonymousContext: protocol('CookieBlockedReason'),
  'own:CredentialsMode': credentials,
  'own:Preflight': preflight,
  'own:HttpOnlyFromScript': rfc('HTTPONLY-3', '5.8.2'),
  'own:OverwriteHttpOnly': rfc('HTTPONLY-3', '5.8.2'),
  'own:PartitionedInsecure': chips('PART-1'),
  'own:NamelessPair': rfc('PARSE-7', '5.6'),
  'own:NoJar': rfc(null, '5.7'),
  'own:InvalidResponse': rfc('PARSE-6', '5.6'),
}

/** Where express-session's README speaks of each of its decisions. */
export const serverRules: Readonly<Record<ServerReason, Rule>> = {
  'pathname mismatch': readme('cookie.path'),
  'store is disconnected': readme('Session Store Implementation'),
  'no cookie': readme('name'),
  'cookie unsigned': readme('secret'),
  'cookie signature invalid': readme('secret'),
  'session found': readme('store.get(sid, callback)'),
  'no session found': readme('store.get(sid, callback)'),
  'new session': readme('saveUninitialized'),
  regenerated: readme('Session.regenerate(callback)'),
  modified: readme('Session.save(callback)'),
  resave: readme('resave'),
  saveUninitialized: readme('saveUninitialized'),
  uninitialized: readme('saveUninitialized'),
  unchanged: readme('store.touch(sid, session, callback)'),
  'just saved': readme('store.touch(sid, session, callback)'),
  destroyed: readme('Session.destroy(callback)'),
  unset: readme('unset'),
  'not secured': readme('cookie.secure'),
  'no session': readme('Session.destroy(callback)'),
  'new id': readme('req.session.id'),
  rolling: readme('rolling'),
  'renewed expiry': readme('cookie.maxAge'),
  'not needed': readme('rolling'),
  'cannot be written': readme('cookie.domain'),
  'cleared by the shop': rfc('SET-2', '5.7'),
  'set by the shop': rfc('SET-2', '5.7'),
  'store error': readme('Session Store Implementation'),
}

export const corsRules: Readonly<Record<CorsObstacle, Rule>> = {
  'no-allow-origin': check,
  'wildcard-with-credentials': check,
  'other-origin': check,
  'no-allow-credentials': check,
  'preflight-status': preflight,
  'unreadable-list': preflight,
  'method-not-allowed': preflight,
  'header-not-allowed': preflight,
}

export const failureRules: Readonly<Record<Exclude<Failure['kind'], 'cors'>, Rule | null>> = {
  timeout: null,
  'no-instance': null,
  'mixed-content': mixedContent,
  cancelled: null,
  unreachable: null,
  'too-many-redirects': fetchRule(null, 'HTTP-redirect fetch', 'http-redirect-fetch'),
}
