import type { CasesMessages } from '../shape/cases.ts'

/** C and D: it is stored but not sent back, or the wrong one is. */
export const returning: Pick<
  CasesMessages,
  'RI-31' | 'RI-32' | 'RI-34' | 'RI-35' | 'RI-36' | 'RI-37' | 'RI-39' | 'RI-41' | 'RI-42' | 'RI-44'
> = {
  'RI-31': {
    symptom: 'Back from the identity provider I am logged out, until I reload',
    search: 'sameSite strict oauth callback redirect state missing logged out after link',
    cause:
      'The way back began with a click on the provider’s page. A Strict cookie stays at home for the whole chain of redirects that another site started.',
    cure: "Use `sameSite: 'lax'`.",
  },
  'RI-32': {
    symptom: 'The provider’s POST comes back without a session: log-in loop',
    search: 'form_post saml oidc callback post lax no pending session state mismatch',
    cause:
      'The provider answers by a form that posts from its own page. An explicit Lax cookie never goes with a cross-site POST; one without `SameSite` does for two minutes, which is why tests missed it.',
    cure: 'Let the provider answer by a redirect (GET), or keep the state in a cookie with `SameSite=None; Secure`.',
  },
  'RI-34': {
    symptom: 'The session is empty after a redirect to the next page',
    search: 'cookie path segment /test /test2 NotOnPath',
    cause:
      'The browser compares paths by whole segments: `/log` does not cover `/logout`. The server compares plain strings, and would have taken it.',
    cure: "`cookie.path: '/'`.",
  },
  'RI-35': {
    symptom: 'Server-side rendering shows me as logged out',
    search: 'ssr next.js getServerSideProps fetch api no cookie anonymous',
    cause: 'Here the server asks the API, not the browser. A Node process has no cookie jar.',
    cure: 'Pass the visitor’s own header on: `headers: { cookie: req.headers.cookie }`.',
  },
  'RI-36': {
    symptom: 'It works in Postman only; curl gets a new session each time',
    search: 'curl -b -c postman axios node no cookie jar new session',
    cause:
      'curl keeps no cookies: each request is a new visitor. A REST client has a jar, but none of a browser’s rules, so that it works there proves nothing for a page.',
    cure: 'curl: `-c jar -b jar`. For a page, try it in a browser.',
  },
  'RI-37': {
    symptom: 'Logged in in a tab, logged out in an iframe',
    search: 'iframe embedded third party lax samesite none shopify',
    cause:
      'The frame stands in a page of another site. Only `SameSite=None; Secure` goes along there, and only where third-party cookies are allowed.',
    cure: "`sameSite: 'none'` with `secure: true`, or open the shop in a tab of its own.",
  },
  'RI-39': {
    symptom: 'Through the development proxy, Set-Cookie is seen but not stored',
    search: 'vite cra webpack proxy cookieDomainRewrite domain api localhost',
    cause:
      'The API’s cookie names the API’s domain. To the browser the answer came from localhost.',
    cure: "Let the proxy rewrite it: `cookieDomainRewrite: ''`.",
  },
  'RI-41': {
    symptom: 'Works on my PC’s localhost, not on my phone',
    search: 'vite --host lan ip address 192.168 172 phone secure http',
    cause:
      'Only localhost and loopback addresses are trusted over http. A LAN address is not: the Secure cookie is refused.',
    cure: 'Serve https on the LAN address, or let the development proxy drop `Secure`.',
  },
  'RI-42': {
    symptom: 'I cannot log in until I clear my cookies',
    search: 'two cookies same name domain path old cookie connect.sid duplicate',
    cause:
      'A cookie is known by name, domain and path. With a new `domain` the browser holds two of one name, sends the older first, and the server takes the first and never tries the second.',
    cure: 'Give the new cookie a new `name`.',
  },
  'RI-44': {
    symptom: 'I set the session ID myself, and get a new session',
    search: 's: signature unsign tampered cookie value manual sid',
    cause:
      'The value carries no signature that fits the secret. It is thrown away before the store is asked.',
    cure: 'Leave the cookie to express-session; an ID alone is no cookie value.',
  },
}
