import type { CasesMessages } from '../shape/cases.ts'

/** B: the server sends it, the browser refuses to store it. */
export const refusals: Pick<
  CasesMessages,
  | 'RI-11'
  | 'RI-12'
  | 'RI-14'
  | 'RI-15'
  | 'RI-17'
  | 'RI-18'
  | 'RI-19'
  | 'RI-21'
  | 'RI-23'
  | 'RI-25'
  | 'RI-26'
  | 'RI-27'
  | 'RI-29'
  | 'RI-30'
> = {
  'RI-11': {
    symptom: '`SameSite=None` without `Secure`: Set-Cookie is there, the jar stays empty',
    search: 'samesite none secure cookie blocked yellow triangle warning',
    cause:
      'A cookie with `SameSite=None` is kept only together with `Secure`. The server sent it, the browser refused it.',
    cure: 'Add `secure: true` (and https up to Express), or use `lax` where page and API are one site.',
  },
  'RI-12': {
    symptom: 'Fine on localhost; after deployment the log-in cookie is not stored',
    search:
      'works on localhost not after deployment vercel netlify pages cross-site fetch lax samesite',
    cause:
      'Page and API are two sites now. The answer to a cross-site fetch may not set a Lax cookie, and one without `SameSite` is treated as Lax. On localhost both were one site: ports do not count.',
    cure: "Put both under one site, or use `sameSite: 'none'` together with `secure: true`.",
  },
  'RI-14': {
    symptom: 'A new session on every request; in Postman it works',
    search: 'fetch axios withCredentials credentials include session changes every request',
    cause:
      'The fetch goes to another origin and its `credentials` is `same-origin`: the browser neither sends cookies nor looks at Set-Cookie, and says so nowhere.',
    cure: "`credentials: 'include'` (axios: `withCredentials: true`); the server answers with this exact origin and `Access-Control-Allow-Credentials: true`.",
  },
  'RI-15': {
    symptom: 'CORS error with `*` and credentials: the cookie is broken',
    search: 'access-control-allow-origin wildcard credentials include cors error console',
    cause:
      'A wildcard is no answer to a request with credentials. A request that asks first is never sent; a simple one was handled, and its cookie stored: only the answer is kept from the page.',
    cure: 'Name the page’s origin: `cors({ origin: …, credentials: true })`.',
  },
  'RI-17': {
    symptom: 'Page on localhost, API on 127.0.0.1: the cookie is missing',
    search: 'localhost 127.0.0.1 cookie not set same machine',
    cause:
      'One machine, two names, two sites. The fetch is cross-site, and the cookie counts as Lax.',
    cure: 'Use one name for both.',
  },
  'RI-18': {
    symptom: '`domain` is set, Set-Cookie is there, the jar stays empty',
    search:
      'cookie domain invalid subdomain other host port scheme localhost:3000 InvalidDomain option domain is invalid',
    cause:
      'The host that sends a cookie must lie within its `Domain`. Here it does not: a parent may not set a cookie for its child, nor one host for another. A value with a scheme or a port is no host: that line is not even written.',
    cure: 'Leave `cookie.domain` out, or name a parent domain of the API’s host, without scheme and port.',
  },
  'RI-19': {
    symptom: 'Log-in is 200, and I am bounced back to the log-in page (vercel.app, herokuapp.com)',
    search: 'domain public suffix vercel.app herokuapp.com github.io login loop',
    cause:
      'Strangers register names under this ending, so it is a public suffix: a cookie for all of them is refused.',
    cure: 'Leave `cookie.domain` out. To share a cookie between two apps, use a domain of your own.',
  },
  'RI-21': {
    symptom: 'They say `Domain=localhost` never works',
    search: 'domain localhost forbidden two dots old answer stack overflow',
    cause: 'Old browsers refused it. Today’s Chromium stores it, as a cookie for this host alone.',
    cure: 'Nothing to cure. Where a cookie fails on localhost, look for another reason.',
  },
  'RI-23': {
    symptom: 'I cannot log in over http, since I once did over https',
    search: 'overwrite secure http https same host cookie not set',
    cause: 'A Secure cookie of the same name came over https. Plain http may not replace it.',
    cure: 'Log in over https, or give the cookie of the http site another name.',
  },
  'RI-25': {
    symptom: 'The new value never arrives, the old one stays',
    search: 'cookie too big 4096 bytes size limit cookie-session',
    cause:
      'Name and value together are over 4096 bytes: the cookie is refused, and what was there stays.',
    cure: 'Keep data in `req.session`; the cookie needs only a short ID.',
  },
  'RI-26': {
    symptom: 'It works for a while, then nobody can log in until the server restarts',
    search: 'expires Date.now computed once at startup all logins fail after a day',
    cause:
      '`cookie.expires` was computed once, when the server started. From then on every new cookie has already expired.',
    cure: 'Use `maxAge`: it counts from each log-in.',
  },
  'RI-27': {
    symptom: 'Logged out at once: `maxAge: 60`',
    search: 'maxAge seconds milliseconds logged out immediately',
    cause: '`maxAge` counts milliseconds. 60 of them are over before the answer arrives.',
    cure: '`maxAge: 60 * 1000` for a minute.',
  },
  'RI-29': {
    symptom: 'One PC whose clock is wrong: is the cookie refused there?',
    search: 'client clock ahead skew expires short lived cookie one computer',
    cause:
      'express-session writes `Expires`, a date. Chromium reads it against the answer’s own `Date` header, so a wrong clock does no harm there; other browsers may differ.',
    cure: 'Nothing to cure in Chromium.',
  },
  'RI-30': {
    symptom: 'Fine in Chrome, not on an iPhone or in a private window',
    search: 'safari itp third-party cookies blocked incognito iphone',
    cause:
      'The attributes are right. This browser blocks third-party cookies, and page and API are two sites.',
    cure: 'Bring both under one site: a subdomain of one’s own, or a reverse proxy.',
  },
}
