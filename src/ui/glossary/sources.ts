import type { TermId } from '../../messages/shape/glossary.ts'
import { chips, fetchRule, readme, rfc, type Rule } from '../explain/rule.ts'

/** Where a word is defined: as it is cited, and its address. The page links there, and fetches nothing. */
export interface Source {
  readonly text: string
  readonly href: string
}

const of = ({ source, section, href }: Rule): Source => ({ text: `${source} ${section}`, href })
const cookies = (section: string) => of(rfc(null, section))
const session = (heading: string) => of(readme(heading))
const http = (section: string): Source => ({
  text: `RFC 9110 §${section}`,
  href: `https://www.rfc-editor.org/rfc/rfc9110#section-${section}`,
})
const owasp = (sheet: string, heading: string): Source => ({
  text: `OWASP ${sheet.replaceAll('_', ' ')}, ${heading}`,
  href: `https://cheatsheetseries.owasp.org/cheatsheets/${sheet}_Cheat_Sheet.html`,
})
const sessions = (heading: string) => owasp('Session_Management', heading)
const html = (text: string, place: string): Source => ({
  text: `HTML, ${text}`,
  href: `https://html.spec.whatwg.org/multipage/${place}`,
})
const attack = (name: string, place: string): Source => ({
  text: `OWASP, ${name}`,
  href: `https://owasp.org/www-community/attacks/${place}`,
})
const proxies: Source = {
  text: 'Express, Express behind proxies',
  href: 'https://expressjs.com/en/guide/behind-proxies.html',
}
const cors = (text: string, anchor: string) => of(fetchRule(null, text, anchor))

/** null: the word is the page's own. */
export const sources: Readonly<Record<TermId, Source | null>> = {
  client: http('3.3'),
  'cookie-jar': cookies('5.7'),
  holder: null,
  exchange: null,
  step: null,
  verdict: null,
  instance: null,
  timeline: null,
  session: session('req.session'),
  'session-id': sessions('Session ID Content (or Value)'),
  'session-store': session('Session Store Implementation'),
  cookie: cookies('3'),
  'session-id-cookie': session('name'),
  'cookie-without-expiry': cookies('4.1.2.1'),
  attribute: cookies('4.1.2'),
  authentication: http('11.1'),
  authorization: http('15.5.4'),
  'log-in': sessions('Logout Button'),
  signature: session('secret'),
  encryption: session('secret'),
  secret: session('secret'),
  expiry: cookies('5.7'),
  'idle-timeout': sessions('Idle Timeout'),
  'absolute-timeout': sessions('Absolute Timeout'),
  renewal: session('rolling'),
  invalidation: sessions('Manual Session Expiration'),
  regenerate: session('Session.regenerate(callback)'),
  hijacking: attack('Session hijacking attack', 'Session_hijacking_attack'),
  fixation: attack('Session fixation', 'Session_fixation'),
  xss: attack('Cross Site Scripting (XSS)', 'xss/'),
  csrf: attack('Cross Site Request Forgery (CSRF)', 'csrf'),
  eavesdropper: cookies('8.3'),
  origin: html('Origins', 'browsers.html#origin'),
  site: html('Sites', 'browsers.html#sites'),
  'same-site': cookies('5.2'),
  'public-suffix': { text: 'Public Suffix List', href: 'https://publicsuffix.org/' },
  navigation: html('Navigation', 'browsing-the-web.html#navigation'),
  'third-party-cookie': cookies('7.1'),
  cors: cors('HTTP CORS protocol', 'http-cors-protocol'),
  preflight: cors('CORS-preflight fetch', 'cors-preflight-fetch'),
  'credentials-mode': cors('credentials mode', 'concept-request-credentials-mode'),
  middleware: {
    text: 'Express, Using middleware',
    href: 'https://expressjs.com/en/guide/using-middleware.html',
  },
  'reverse-proxy': http('3.7'),
  'tls-termination': proxies,
  'load-balancer': proxies,
  'sticky-session': null,
  'attribute-Domain': cookies('4.1.2.3'),
  'attribute-Path': cookies('4.1.2.4'),
  'attribute-Expires': cookies('4.1.2.1'),
  'attribute-HttpOnly': cookies('4.1.2.6'),
  'attribute-Secure': cookies('4.1.2.5'),
  'attribute-SameSite': cookies('4.1.2.7'),
  'attribute-Partitioned': of(chips('')),
  'attribute-Priority': session('cookie.priority'),
  'option-name': session('name'),
  'option-resave': session('resave'),
  'option-saveUninitialized': session('saveUninitialized'),
  'option-rolling': session('rolling'),
  'option-unset': session('unset'),
  'option-proxy': session('proxy'),
  'option-genid': session('genid'),
  'option-trust-proxy': proxies,
  'data-user': session('req.session'),
  'data-cart': session('req.session'),
}
