import type { Messages } from '../messages.ts'

const crossSite =
  'This answers a fetch, image or frame of another site, and the browser stores no such cookie from it. Put page and API on one site, or use `SameSite=None` with `Secure`.'
const unused = 'The browser reported a reason that Chromium 156 no longer gives.'

export const setReasons: Messages['setReasons'] = {
  SecureOnly:
    'A Secure cookie came over plain http, and the browser refused it; only localhost and loopback addresses are excepted. Serve the host over https.',
  SameSiteStrict: crossSite,
  SameSiteLax: crossSite,
  SameSiteUnspecifiedTreatedAsLax: crossSite,
  SchemefulSameSiteStrict: `The cookie is SameSite=Strict. ${crossSite}`,
  SchemefulSameSiteLax: `The cookie is SameSite=Lax. ${crossSite}`,
  SchemefulSameSiteUnspecifiedTreatedAsLax: `The cookie has no SameSite, so it counts as Lax. ${crossSite}`,
  SameSiteNoneInsecure:
    '`SameSite=None` is only accepted together with `Secure`, and this cookie has no `Secure`; that holds on localhost too. Add `secure: true` (then https must reach Express), or use `lax` if page and API are one site.',
  UserPreferences:
    'The cookie’s attributes do not matter here: this browser is set to block third-party cookies. Bring page and API under one site, for instance through a reverse proxy.',
  ThirdPartyPhaseout: 'This browser blocks third-party cookies. Bring page and API under one site.',
  ThirdPartyBlockedInFirstPartySet:
    'This browser blocks third-party cookies. Bring page and API under one site.',
  SyntaxError:
    'The line could not be read as a cookie. Let `res.cookie` or express-session write it.',
  SchemeNotSupported: 'Cookies are for http and https only.',
  OverwriteSecure:
    'The jar already holds a Secure cookie of this name that came over https, and an http answer may not replace it. Log in over https, or give the http site’s cookie another name.',
  InvalidDomain:
    'The `Domain` does not cover the host that sent the cookie, or is a public suffix. Leave `cookie.domain` out (then it belongs to this host alone), or name a parent domain of your own, without scheme or port.',
  InvalidPrefix:
    'The name promises something that the cookie does not keep. `__Host-` needs `Secure`, `Path=/`, no `Domain` and https (or localhost), `__Secure-` needs `Secure` and the same; add what is missing, or change `name`.',
  UnknownError: 'The browser gave no reason.',
  NameValuePairExceedsMaxSize:
    'Name and value come to more than 4096 bytes; an older cookie of this name stays as it was. Keep the data in `req.session` and only the ID in the cookie.',
  DisallowedCharacter: 'The line holds a control character. Encode the value before it is written.',
  NoCookieContent: 'Neither a name nor a value: nothing to keep.',
  'own:CredentialsMode':
    "This fetch goes to another origin without `credentials: 'include'`, so the browser did not look at `Set-Cookie`, and reports no reason anywhere. Use `credentials: 'include'` and let the server answer with this exact origin and `Access-Control-Allow-Credentials: true`.",
  'own:Preflight': 'A preflight never takes part in cookies.',
  'own:HttpOnlyFromScript': 'A script may not set an HttpOnly cookie. Let the server set it.',
  'own:OverwriteHttpOnly': 'A script may not replace an HttpOnly cookie. Let the server set it.',
  'own:PartitionedInsecure':
    '`Partitioned` needs `Secure` and https; the browser dropped the cookie without a word. Add `secure: true` and serve https.',
  'own:NamelessPair':
    'A nameless cookie whose value has an equals sign would be read as another cookie; the browser dropped it without a word. Give it a name.',
  'own:InvalidResponse': 'A NUL character in a header makes the whole response invalid.',
}

export const sendReasons: Messages['sendReasons'] = {
  SecureOnly:
    'The cookie is Secure and this request goes over plain http, so the browser kept it back. That is the protection at work; use the https address.',
  NotOnPath:
    "The cookie’s path does not cover this address (whole segments count: `/shop` does not cover `/shopping`). Use `cookie.path: '/'` if the whole site needs it.",
  DomainMismatch:
    'The cookie belongs to another host, so it stays in the jar. If both hosts are to share it, set it with their common parent as `Domain`.',
  SameSiteStrict: unused,
  SameSiteLax: unused,
  SameSiteUnspecifiedTreatedAsLax: unused,
  SchemefulSameSiteStrict:
    'The cookie is SameSite=Strict, and another site started this request or the chain of redirects it belongs to, so the browser kept it back, even from a link. If people should arrive logged in from outside, use `lax`.',
  SchemefulSameSiteLax:
    'The cookie is SameSite=Lax, and another site started this request: from other sites Lax goes along only when a link (GET) opens a page. If this request should carry it, put page and API on one site, or use `SameSite=None` with `Secure`.',
  SchemefulSameSiteUnspecifiedTreatedAsLax:
    'The cookie has no SameSite, so the browser treats it as Lax and kept it back from this request of another site; the two-minute exception for form posts does not apply or is over. Write the value you mean: `lax` to keep it so, `none` with `Secure` to let it go along.',
  SameSiteNoneInsecure: 'SameSite=None without Secure is not sent. Add `Secure`.',
  UserPreferences: setReasons.UserPreferences,
  ThirdPartyPhaseout: setReasons.ThirdPartyPhaseout,
  ThirdPartyBlockedInFirstPartySet: setReasons.ThirdPartyBlockedInFirstPartySet,
  UnknownError: 'The browser gave no reason.',
  NameValuePairExceedsMaxSize: 'Name and value come to more than 4096 bytes.',
  PortMismatch: 'The cookie was set from another port, and this browser binds cookies to ports.',
  SchemeMismatch:
    'The cookie was set over another scheme, and this browser binds cookies to schemes.',
  AnonymousContext: 'This frame is anonymous: it starts without cookies.',
  'own:CredentialsMode':
    "This fetch goes to another origin without `credentials: 'include'`, so the browser sent no cookies, and reports no reason anywhere. Use `credentials: 'include'`.",
  'own:Preflight': 'A preflight never carries cookies.',
  'own:HttpOnlyFromScript': 'A script does not see HttpOnly cookies.',
  'own:OverwriteHttpOnly': 'A script does not see HttpOnly cookies.',
  'own:PartitionedInsecure': setReasons['own:PartitionedInsecure'],
  'own:NamelessPair': setReasons['own:NamelessPair'],
  'own:InvalidResponse': setReasons['own:InvalidResponse'],
}

export const serverReasons: Messages['serverReasons'] = {
  'pathname mismatch':
    "The address does not begin with `cookie.path`, so the middleware stepped aside and `req.session` is undefined here. Set `cookie.path: '/'`, or do not use the session on this route.",
  'store is disconnected':
    'The store is not connected, so the middleware stepped aside and `req.session` is undefined. Bring the store back.',
  'no cookie':
    'The request brought no session ID. If you expected one, look at the browser’s verdicts.',
  'cookie unsigned':
    'The value has no signature of express-session’s form (`s:` id `.` signature), so it was thrown away before the store was asked.',
  'cookie signature invalid':
    'The signature does not fit the ID under any of the secrets in force, so the ID was thrown away before the store was asked. If you changed the secret, keep the old one second in the array.',
  'session found':
    'The store has a record under this ID; it is now `req.session`. Whether this user may do what was asked is for the shop’s own code to decide.',
  'no session found':
    'The ID is genuine, but this store has no record under it: logged out, expired, lost in a restart, or kept in another instance’s memory. Logging in again makes a new one.',
  'new session':
    '`req.session` is a new, empty one, kept only if something is written to it (with `saveUninitialized: true` it is kept anyway).',
  regenerated:
    'The old record was removed and the session goes on under a new ID: an ID that somebody knew before is worth nothing now.',
  modified: 'The session’s data changed, so it was saved.',
  resave:
    'Nothing changed, but `resave: true` saves it all the same: a slow request can bring back what another one removed. Set `resave: false`.',
  saveUninitialized:
    'Nothing was written to this new session, but `saveUninitialized: true` keeps it: every visitor without a cookie leaves a record.',
  uninitialized:
    'The new session was left empty, and `saveUninitialized` is false: it is neither kept nor sent.',
  unchanged:
    'Nothing in the session changed, so only the life of the record was extended; the cookie’s expiry in the browser did not move. Use `rolling: true` if both are to move together.',
  'just saved': 'The session was saved a moment ago: there is nothing to extend.',
  destroyed: 'The record was removed: whoever still holds this ID holds nothing.',
  unset: "`req.session` was unset, and `unset: 'destroy'` removed the record.",
  'not secured':
    "`cookie.secure` is true and to Express this request came over http, so no `Set-Cookie` was written; the browser had no say. Let https reach Express, or set `trust proxy` behind a proxy that sends `X-Forwarded-Proto: https`, or use `secure: 'auto'`. A record may have been saved that nobody can reach.",
  'no session':
    'There is no session any more at the end of this request, so there is no cookie to send.',
  'new id': 'The session’s ID is new to this client, so the cookie is sent.',
  rolling: '`rolling: true` sends the cookie with every answer: its expiry moves along.',
  'renewed expiry':
    'The session’s data changed and its cookie has an expiry, so it is sent once more with a later date.',
  'not needed': 'The client has this ID already and no later expiry is due, so nothing is sent.',
  'cleared by the shop':
    'The shop’s code told the browser to drop the cookie: a past date under the same name, domain and path.',
  'set by the shop': 'The shop’s own code set this cookie.',
  'store error': 'The store answered with an error.',
}
