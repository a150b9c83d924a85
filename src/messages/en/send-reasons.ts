import { say } from '../say.ts'
import type { ReasonMessages, SendFacts } from '../shape/reasons.ts'

const strict = ({ cookie, initiator }: SendFacts) => ({
  what: `\`${cookie}\` is SameSite=Strict, and another site (${initiator}) started this request or the chain of redirects it belongs to, so the browser kept it back, even from a link.`,
  cure: 'If people should arrive logged in from outside, use `lax`.',
})
const lax = ({ cookie, initiator, host }: SendFacts) => ({
  what: `\`${cookie}\` is SameSite=Lax, and ${initiator} is another site than ${host}, so the browser kept it back: from other sites Lax goes along only when a link (GET) opens a page.`,
  cure: 'If this request should carry it, put page and API on one site, or use `SameSite=None` with `Secure`.',
})
const unspecified = ({ cookie, initiator }: SendFacts) => ({
  what: `\`${cookie}\` has no SameSite, so the browser treats it as Lax and kept it back from this request of another site (${initiator}); the two-minute exception for form posts does not apply or is over.`,
  cure: 'Write the value you mean: `lax` to keep it so, `none` with `Secure` to let it go along.',
})
const thirdParty = ({ host, topLevelSite }: SendFacts) => ({
  what: `The cookie’s attributes do not matter here: this browser is set to block third-party cookies, and ${host} is another site than the page’s ${topLevelSite}.`,
  cure: 'Bring page and API under one site, for instance through a reverse proxy.',
})
const hidden = ({ cookie }: SendFacts) => ({
  what: `\`${cookie}\` is HttpOnly: scripts of the page do not see that it is there.`,
  cure: '',
})

export const sendReasons: ReasonMessages['send'] = {
  SecureOnly: ({ cookie, host }) => ({
    what: `\`${cookie}\` is Secure and this request goes over plain http to ${host}, so the browser kept it back.`,
    cure: 'That is the protection at work; use the https address.',
  }),
  NotOnPath: ({ cookie, cookiePath, requestPath }) => ({
    what: `\`${cookie}\` is for addresses under \`${cookiePath}\`, and \`${requestPath}\` is not under it (whole segments count: \`/shop\` does not cover \`/shopping\`).`,
    cure: "Use `cookie.path: '/'` if the whole site needs it.",
  }),
  DomainMismatch: ({ cookie, cookieDomain, host }) => ({
    what: `\`${cookie}\` belongs to ${cookieDomain} and this request goes to ${host}, so it stays in the jar.`,
    cure: 'If both hosts are to share it, set it with their common parent as `Domain`.',
  }),
  SameSiteStrict: strict,
  SameSiteLax: lax,
  SameSiteUnspecifiedTreatedAsLax: unspecified,
  SchemefulSameSiteStrict: strict,
  SchemefulSameSiteLax: lax,
  SchemefulSameSiteUnspecifiedTreatedAsLax: unspecified,
  SameSiteNoneInsecure: ({ cookie }) => ({
    what: `\`${cookie}\` is SameSite=None without Secure, so the browser kept it back.`,
    cure: 'Add `Secure`.',
  }),
  UserPreferences: thirdParty,
  ThirdPartyPhaseout: thirdParty,
  ThirdPartyBlockedInFirstPartySet: thirdParty,
  UnknownError: say('The browser kept the cookie back and gave no reason.'),
  NameValuePairExceedsMaxSize: ({ cookie }) => ({
    what: `Name and value of \`${cookie}\` come to more than 4096 bytes, so the browser kept it back.`,
    cure: 'Keep the data in `req.session` and only the ID in the cookie.',
  }),
  PortMismatch: ({ cookie, host }) => ({
    what: `\`${cookie}\` was set from another port of ${host}, and this browser binds cookies to ports.`,
    cure: 'Serve page and API from one port.',
  }),
  SchemeMismatch: ({ cookie, host }) => ({
    what: `\`${cookie}\` was set over another scheme of ${host}, and this browser binds cookies to schemes.`,
    cure: 'Use https everywhere.',
  }),
  AnonymousContext: say('This frame is anonymous: it starts without cookies.'),
  'own:CredentialsMode': ({ mode }) => ({
    what: `This fetch goes to another origin with \`credentials: '${mode}'\`, so the browser sent no cookies, and reports no reason anywhere.`,
    cure: "Use `credentials: 'include'` (axios: `withCredentials: true`) and let the server answer with this exact origin and `Access-Control-Allow-Credentials: true`.",
  }),
  'own:Preflight': say(
    'This is a preflight: the browser asks before the real request, and no cookie goes along with the question.',
  ),
  'own:HttpOnlyFromScript': hidden,
  'own:OverwriteHttpOnly': hidden,
  'own:PartitionedInsecure': ({ cookie }) => ({
    what: `\`${cookie}\` is Partitioned without Secure or https, so the browser kept it back.`,
    cure: 'Add `secure: true` and serve https.',
  }),
  'own:NamelessPair': say('The cookie has no name and would be read as another one.'),
  'own:NoJar': say('This client keeps no cookies.'),
  'own:InvalidResponse': say('The answer that brought it was thrown away.'),
}
