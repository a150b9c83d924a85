import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { client, logIn, session, visit } from './usual-deeds.ts'

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
    ],
    cure: { world: [{ path: 'shop.login.regenerate', value: true }] },
    cured: [
      { kind: 'set', of: { request: 'POST /login' }, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'step', of: theirs, name: 'store.get', reason: 'no session found' },
      { kind: 'status', of: theirs, is: 401 },
    ],
  },
]
