import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { client, logIn, session, viewCart, visit } from './usual-deeds.ts'

const cart = { request: 'GET /api/cart' }
const theirs = { request: 'GET /api/cart', client: 'mallory' }

/** F. Security, and caches. */
export const security: readonly Case[] = [
  {
    id: 'RI-61',
    threads: [thread('jaredhanson/passport#192'), issue(425), thread('jaredhanson/passport#1009')],
    world: {
      shop: { session: session({}, { saveUninitialized: true }), login: { regenerate: false } },
      clients: [
        { id: client, kind: 'browser' },
        { id: 'mallory', kind: 'curl' },
      ],
    },
    // mallory notes the ID on the public PC; kim logs in there afterwards.
    actions: [
      visit,
      {
        kind: 'copy-cookie',
        client,
        cookie: { name: 'connect.sid', domain: 'localhost', path: '/' },
        to: 'mallory',
      },
      logIn,
      { kind: 'send', client: 'mallory', url: '/api/cart' },
    ],
    seen: [
      { kind: 'set', of: { request: 'POST /login' }, cookie: 'connect.sid', outcome: 'none' },
      { kind: 'status', of: theirs, is: 200 },
      { kind: 'step', of: theirs, name: 'store.get', reason: 'session found' },
      { kind: 'same-session', of: theirs, as: { request: 'POST /login' }, is: true },
      { kind: 'same-session', of: { request: 'POST /login' }, as: { request: 'GET /' }, is: true },
      { kind: 'greets', client, user: 'kim' },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'shop.login.regenerate', value: true }] },
    cured: [
      { kind: 'set', of: { request: 'POST /login' }, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'step', of: theirs, name: 'store.get', reason: 'no session found' },
      { kind: 'status', of: theirs, is: 401 },
      {
        kind: 'step',
        of: { request: 'POST /login' },
        name: 'store.destroy',
        reason: 'regenerated',
      },
      { kind: 'greets', client, user: 'kim' },
    ],
  },
  {
    id: 'RI-63',
    threads: [
      thread('bradtraversy/node_passport_login#44'),
      thread('WebDevSimplified/Nodejs-Passport-Login#22'),
    ],
    world: { front: { login: 'form' }, shop: { login: { answer: 'redirect' } } },
    actions: [
      visit,
      logIn,
      { kind: 'navigate', client, url: '/?from=menu' },
      { kind: 'log-out', client },
      { kind: 'back', client },
    ],
    // Three: the first visit, after the log-in, and one more page. Back asks nobody.
    seen: [
      { kind: 'count', of: { request: 'GET /' }, is: 3 },
      { kind: 'records', is: 0 },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'greets', client, user: 'kim' },
    ],
    cure: { world: [{ path: 'shop.cacheControl', value: 'no-store' }] },
    cured: [
      { kind: 'count', of: { request: 'GET /' }, is: 4 },
      { kind: 'greets', client, user: null },
      { kind: 'header', of: { request: 'GET /', nth: 2 }, name: 'Cache-Control', has: 'no-store' },
    ],
  },
  {
    id: 'RI-64',
    threads: [issue(274), issue(810)],
    world: {},
    actions: [visit, logIn, { kind: 'read-cookie', client }],
    seen: [
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      { kind: 'script-read', is: '' },
      { kind: 'header', of: { request: 'POST /login' }, name: 'Set-Cookie', has: 'HttpOnly' },
    ],
    // Who is logged in is the server's to say.
    cure: { world: [], actions: [visit, logIn, viewCart] },
    cured: [
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
]
