import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { client, logIn, session, viewCart, visit, wait } from './usual-deeds.ts'

const login = { request: 'POST /login' }
const cart = { request: 'GET /api/cart' }
const connectSid = { of: login, cookie: 'connect.sid' } as const

/** B. The server sends it, the browser refuses to store it: what the line itself says. */
export const refusedAttributes: readonly Case[] = [
  {
    id: 'RI-11',
    threads: [issue(769), thread('expressjs/express#4159')],
    world: { page: 'https://shop.example', shop: { session: session({ sameSite: 'none' }) } },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['SameSiteNoneInsecure'] },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'SameSite=None' },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'SameSite=None', lacks: 'Secure' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
    ],
    cure: { world: [{ path: 'shop.session.cookie.secure', value: true }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
  {
    id: 'RI-23',
    threads: [thread('phpmyadmin/phpmyadmin!15273'), issue(816)],
    world: { page: 'https://shop.example', shop: { session: session({ secure: 'auto' }) } },
    actions: [visit, logIn, { kind: 'navigate', client, url: 'http://shop.example/' }, logIn],
    seen: [
      {
        kind: 'set',
        of: { ...login, nth: 2 },
        cookie: 'connect.sid',
        outcome: 'refused',
        reasons: ['OverwriteSecure'],
      },
      // The cookie that came over https protects itself: it stays, and does not go along either.
      {
        kind: 'sent',
        of: { ...login, nth: 2 },
        cookie: 'connect.sid',
        outcome: 'withheld',
        reasons: ['SecureOnly'],
      },
      { kind: 'status', of: { ...login, nth: 2 }, is: 200 },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      { kind: 'records', is: 2, user: 'kim' },
    ],
    cure: {
      world: [],
      actions: [visit, logIn, { kind: 'navigate', client, url: 'https://shop.example/' }, logIn],
    },
    cured: [
      { kind: 'set', of: { ...login, nth: 2 }, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'records', is: 1, user: 'kim' },
    ],
  },
  {
    id: 'RI-25',
    threads: [thread('pillarjs/cookies#125'), thread('expressjs/cookie-session#35')],
    world: { shop: { session: session({}, { genid: 'long' }) } },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['NameValuePairExceedsMaxSize'] },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'status', of: login, is: 200 },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'shop.session.genid' }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
  {
    id: 'RI-26',
    threads: [issue(806), thread('waffleio/waffle.io-takeout#253'), issue(259)],
    world: { shop: { session: session({ expires: { afterBoot: 3_600_000 } }) } },
    actions: [visit, logIn, viewCart, wait(7_200_000), logIn, viewCart],
    seen: [
      { kind: 'status', of: cart, is: 200 },
      { kind: 'set', of: { ...login, nth: 2 }, cookie: 'connect.sid', outcome: 'deleted' },
      { kind: 'status', of: { ...cart, nth: 2 }, is: 401 },
      // One date, computed once: in the past for the second log-in.
      {
        kind: 'header',
        of: login,
        name: 'Set-Cookie',
        has: 'Expires=Mon, 02 Mar 2026 10:00:00 GMT',
      },
      {
        kind: 'header',
        of: { ...login, nth: 2 },
        name: 'Set-Cookie',
        has: 'Expires=Mon, 02 Mar 2026 10:00:00 GMT',
      },
      { kind: 'status', of: { ...login, nth: 2 }, is: 200 },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
    ],
    cure: {
      world: [
        { path: 'shop.session.cookie.expires' },
        { path: 'shop.session.cookie.maxAge', value: 3_600_000 },
      ],
    },
    cured: [
      { kind: 'set', of: { ...login, nth: 2 }, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'status', of: { ...cart, nth: 2 }, is: 200 },
      {
        kind: 'lives',
        what: 'cookie',
        client,
        cookie: 'connect.sid',
        seconds: 3600,
        after: { ...login, nth: 2 },
      },
    ],
  },
  {
    id: 'RI-27',
    threads: [thread('logto-io/docs!479'), thread('tj/connect-redis#228')],
    world: { shop: { session: session({ maxAge: 60 }) } },
    actions: [visit, logIn, wait(1000), viewCart],
    seen: [
      // `Expires` has whole seconds: it is past before the answer arrives.
      { kind: 'set', ...connectSid, outcome: 'deleted' },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'status', of: login, is: 200 },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0, after: login },
    ],
    cure: { world: [{ path: 'shop.session.cookie.maxAge', value: 60_000 }] },
    cured: [
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'lives', what: 'cookie', client, cookie: 'connect.sid', seconds: 60, after: login },
    ],
  },
  {
    id: 'RI-29',
    threads: [thread('mdn/content!37745'), thread('TecharoHQ/anubis#1142')],
    world: {
      shop: { session: session({ maxAge: 600_000 }) },
      clients: [{ id: client, kind: 'browser', clock: 7_200_000 }],
    },
    actions: [visit, logIn, viewCart],
    // Two hours ahead, ten minutes of life: Chromium reads Expires against the answer's own Date.
    seen: [
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Expires=' },
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'header', of: login, name: 'Date', has: 'Mon, 02 Mar 2026 09:00:0' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
    ],
    cure: null,
    cured: [],
  },
]
