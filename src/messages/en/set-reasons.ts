import type { Broken } from '../../jar/prefix.ts'
import { say } from '../say.ts'
import type { ReasonMessages, SetFacts } from '../shape/reasons.ts'

const together = 'Put page and API on one site, or use `SameSite=None` with `Secure`.'
const fromElsewhere = (value: string) => (facts: SetFacts) => ({
  what: `This answers a fetch, image or frame of ${facts.initiator}, another site, and the browser stores no SameSite=${value} cookie from such an answer.`,
  cure: together,
})
const strict = fromElsewhere('Strict')
const lax = fromElsewhere('Lax')
const unspecified = ({ initiator }: SetFacts) => ({
  what: `The cookie has no SameSite, so it counts as Lax, and this answers a fetch, image or frame of another site (${initiator}): the browser did not store it.`,
  cure: together,
})
const thirdParty = ({ host, topLevelSite }: SetFacts) => ({
  what: `The cookie’s attributes do not matter here: this browser is set to block third-party cookies, and ${host} is another site than the page’s ${topLevelSite}.`,
  cure: 'Bring page and API under one site, for instance through a reverse proxy.',
})

const broken: Readonly<Record<Broken, string>> = {
  Secure: '`Secure` is missing',
  https: 'it did not come over https',
  'no Domain': 'it has a `Domain`',
  'Path=/': '`Path=/` is missing',
  HttpOnly: '`HttpOnly` is missing',
  server: 'a script set it',
  name: 'it has no name, and its value looks like such a name',
}

export const setReasons: ReasonMessages['set'] = {
  SecureOnly: ({ host }) => ({
    what: `A Secure cookie came over plain http from ${host}, and the browser refused it; only localhost and loopback addresses are excepted.`,
    cure: `Serve ${host} over https.`,
  }),
  SameSiteStrict: strict,
  SameSiteLax: lax,
  SameSiteUnspecifiedTreatedAsLax: unspecified,
  SchemefulSameSiteStrict: strict,
  SchemefulSameSiteLax: lax,
  SchemefulSameSiteUnspecifiedTreatedAsLax: unspecified,
  SameSiteNoneInsecure: say(
    '`SameSite=None` is only accepted together with `Secure`, and this cookie has no `Secure`; that holds on localhost too.',
    'Add `secure: true` (then https must reach Express), or use `lax` if page and API are one site.',
  ),
  UserPreferences: thirdParty,
  ThirdPartyPhaseout: thirdParty,
  ThirdPartyBlockedInFirstPartySet: thirdParty,
  SyntaxError: say(
    'The line could not be read as a cookie.',
    'Let `res.cookie` or express-session write it.',
  ),
  SchemeNotSupported: say('Cookies exist for http and https only.', 'Use an https address.'),
  OverwriteSecure: ({ cookie }) => ({
    what: `The jar already holds a Secure cookie \`${cookie}\` that came over https, and an http answer may not replace it.`,
    cure: 'Log in over https, or give the http site’s cookie another name.',
  }),
  InvalidDomain: ({ domain, host, suffix }) => ({
    what: suffix
      ? `\`Domain=${domain}\` is a public suffix, shared by strangers: nobody may set cookies for it, so the browser refused this one of ${host}.`
      : `\`Domain=${domain}\` does not cover ${host}, which sent the cookie: the browser refused it.`,
    cure: 'Leave `cookie.domain` out (then it belongs to this host alone), or name a parent domain of your own, without scheme or port.',
  }),
  InvalidPrefix: ({ cookie, missing }) => ({
    what: `The name \`${cookie}\` promises something that the cookie does not keep: ${missing.map((what) => broken[what]).join(', ')}.`,
    cure: '`__Host-` needs `Secure`, `Path=/`, no `Domain` and https (or localhost), `__Secure-` needs `Secure` and the same; add what is missing, or change `name`.',
  }),
  UnknownError: say('The browser refused the cookie and gave no reason.'),
  NameValuePairExceedsMaxSize: ({ bytes }) => ({
    what: `Name and value come to ${bytes} bytes, and the browser takes at most 4096; an older cookie of this name stays as it was.`,
    cure: 'Keep the data in `req.session` and only the ID in the cookie.',
  }),
  DisallowedCharacter: say(
    'The line holds a control character, and the browser refused it.',
    'Encode the value before it is written.',
  ),
  NoCookieContent: say(
    'The line has neither a name nor a value: the browser had nothing to keep.',
    'Give the cookie a name.',
  ),
  'own:CredentialsMode': ({ mode }) => ({
    what: `This fetch goes to another origin with \`credentials: '${mode}'\`, so the browser did not look at \`Set-Cookie\`, and reports no reason anywhere.`,
    cure: "Use `credentials: 'include'` (axios: `withCredentials: true`) and let the server answer with this exact origin and `Access-Control-Allow-Credentials: true`.",
  }),
  'own:Preflight': say(
    'This is a preflight: the browser asks before the real request, and cookies take no part in it.',
  ),
  'own:HttpOnlyFromScript': say(
    'A script wrote this line, and only a server may set `HttpOnly`: the browser dropped it without a word.',
    'Let the server set the cookie, or leave `HttpOnly` out.',
  ),
  'own:OverwriteHttpOnly': ({ cookie }) => ({
    what: `The jar holds an HttpOnly cookie \`${cookie}\`, and a script may not replace it: the browser dropped the line without a word.`,
    cure: 'Let the server change it, or use another name.',
  }),
  'own:PartitionedInsecure': say(
    '`Partitioned` needs `Secure` and https; the browser dropped the cookie without a word.',
    'Add `secure: true` and serve https.',
  ),
  'own:NamelessPair': say(
    'The cookie has no name and its value has an equals sign, so it would be read as another cookie; the browser dropped it without a word.',
    'Give it a name.',
  ),
  'own:NoJar': say(
    'This client keeps no cookies: what the server sent is lost with this answer.',
    'Hand it the cookie yourself, or let it keep them (`curl -b jar -c jar`).',
  ),
  'own:InvalidResponse': say(
    'A header of this answer holds a NUL character, so the browser threw the whole answer away.',
    'Encode the value before it is written.',
  ),
}
