import type { CasesMessages } from '../shape/cases.ts'

/** A: the server never sends the cookie. */
export const sending: Pick<
  CasesMessages,
  'RI-01' | 'RI-02' | 'RI-03' | 'RI-06' | 'RI-07' | 'RI-09' | 'RI-10'
> = {
  'RI-01': {
    symptom: '`secure: true` on plain http: there is no Set-Cookie at all',
    search: 'no cookie localhost http secure not secured orphan sessions',
    cause:
      'express-session itself keeps a secure cookie back when Express sees an http request (`not secured`). The browser had no say. Each log-in still leaves a record that nobody can reach.',
    cure: "Use `secure: 'auto'`, or serve https.",
  },
  'RI-02': {
    symptom: 'Works on my machine, no cookie in production behind nginx or Heroku',
    search: 'proxy https trust proxy works locally not after deployment secure load balancer',
    cause:
      'TLS ends at the proxy, so Express sees http. Nobody told it to believe the proxy’s `X-Forwarded-Proto`, and the secure cookie is kept back.',
    cure: "`app.set('trust proxy', 1)`, or `proxy: true` in the session’s options.",
  },
  'RI-03': {
    symptom: '`trust proxy` is set, and still there is no cookie',
    search: 'x-forwarded-proto missing http, https list nginx proxy_set_header',
    cause:
      'Express trusts the proxy, but only the first item of `X-Forwarded-Proto` counts, and here it says http (or nothing).',
    cure: 'Let the outermost proxy send `X-Forwarded-Proto: https`.',
  },
  'RI-06': {
    symptom: 'No cookie is generated when I open the page',
    search: 'saveUninitialized false no session cookie first visit',
    cause:
      'With `saveUninitialized: false` a session that nobody wrote to is neither stored nor sent: `req.session` exists while the request lasts, and is then thrown away.',
    cure: 'Nothing is broken: write something into `req.session` (a log-in does) and the cookie comes.',
  },
  'RI-07': {
    symptom: '`req.session` is undefined on some routes',
    search: 'cannot read properties of undefined session path mismatch 500',
    cause:
      'The request’s path does not begin with `cookie.path`, so the middleware stepped aside: there is no `req.session` at all. What counts is the path as the server sees it: a proxy may have changed it.',
    cure: "`cookie.path: '/'`.",
  },
  'RI-09': {
    symptom: '`req.session` is undefined everywhere since the store is down',
    search: 'redis mongo disconnect store offline cannot read property of undefined',
    cause:
      'The store has emitted `disconnect`. express-session steps aside until it is back, and the shop’s code meets an undefined `req.session`.',
    cure: 'Bring the store back; answer 503 in the meantime where `req.session` is missing.',
  },
  'RI-10': {
    symptom: 'Every request is answered 500: secret option required for sessions',
    search: 'secret missing undefined process.env 500 internal server error',
    cause:
      '`secret` is missing. express-session complains at each request, not when the server starts.',
    cure: 'Give a `secret`; if it comes from the environment, check that it is set there.',
  },
}
