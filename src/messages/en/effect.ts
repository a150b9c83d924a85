import type { EffectMessages } from '../shape/effect.ts'

export const effect: EffectMessages = {
  none: (why) => `No effect here: ${why}.`,
  noEffect: {
    'nothing-asks-secure': () =>
      'nobody asks whether the request was secure, as long as `cookie.secure` is false and `sameSite` is not `auto`',
    'direct-https': ({ origin }) =>
      `the request reaches Express over TLS itself (${origin}), and that is looked at first`,
    'no-forwarded-proto': ({ proxied }) =>
      proxied
        ? 'the proxy sends no `X-Forwarded-Proto`'
        : 'there is no proxy that would send `X-Forwarded-Proto`',
    'proxy-decides': ({ proxy }) =>
      `\`proxy: ${proxy}\` of the session is asked, and Express is not`,
    'nobody-trusted': () => '`trust proxy` is not set either, so the header is not read anyway',
    'expires-wins': () => '`cookie.expires` comes after it and replaces the date',
    'auto-is-false': ({ origin }) => `Express is asked over plain http (${origin}), so it is false`,
    'same-object': () => 'the function returns the same options for every request',
    'memory-has-no-ttl': () => '`MemoryStore` knows no `ttl`',
    'memory-never-full': () => '`MemoryStore` grows with the process and has no limit of its own',
    'expiry-is-ttl': () => 'the cookie has an expiry, and `connect-redis` takes that',
    'never-null': () => 'the log-out never sets `req.session` to `null`',
    'domain-is-host': ({ host }) =>
      `no name can stand below \`${host}\`, so the cookie stays with this host alone`,
    'eviction-only': () =>
      'Chromium looks at it only when a host has more than 180 cookies and some must go',
    'same-origin': ({ origin }) => `page and API are one origin (${origin}), so CORS never asks`,
    'no-cookies-asked': ({ mode }) => `\`client.js\` asks with \`credentials: '${mode}'\``,
    'one-instance': () => 'there is one instance only',
    'header-untrusted': () => 'the app trusts no proxy (`trust proxy`, `proxy`)',
    'no-domain': () => 'the session’s cookie has no `Domain`',
    'not-secure': () => 'the session’s cookie is not `Secure`',
    'all-encrypted': () => 'page and API are on https, so nothing of the shop passes in the clear',
    'own-machine': ({ host }) => `${host} is this machine itself, with no way to listen on`,
  },
  lessEffect: {
    'rolling-without-expiry': () =>
      'The cookie goes along with every answer, but without `maxAge` it has no date to move.',
    'auto-in-function': ({ option }) =>
      option === 'secure'
        ? 'Inside a function `auto` is not resolved: it counts as true.'
        : 'Inside a function `auto` is not resolved: the cookie cannot be written.',
    'one-host': ({ host }) =>
      `Page and API are both on ${host}: the shop does not need it, and other sites’ requests bring the cookie along too.`,
    'destroyed-twice': () =>
      'The log-out destroys the record already; this destroys it a second time.',
    'partitioned-insecure': () =>
      'Without `secure` the browser drops a partitioned cookie, and gives no reason.',
  },
}
