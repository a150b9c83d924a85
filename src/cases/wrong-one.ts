import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { client, logIn, session, viewCart, visit } from './usual-deeds.ts'

const cart = { request: 'GET /api/cart' }
const restart = { kind: 'restart', instance: 0 }
const wider = { kind: 'set', path: 'shop.session.cookie.domain', value: 'shop.example' }

/** D. The wrong one is sent. */
export const wrongOne: readonly Case[] = [
  {
    id: 'RI-42',
    threads: [issue(881), issue(1010), issue(448), issue(549), issue(318)],
    world: { page: 'https://www.shop.example', shop: { session: session({}) } },
    // A release later `domain` is new: the browser keeps both, and sends the older one first.
    actions: [visit, logIn, wider, restart, logIn, viewCart],
    seen: [
      { kind: 'jar', client, cookie: 'connect.sid', is: 2 },
      { kind: 'status', of: { request: 'POST /login', nth: 2 }, is: 200 },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'decided', of: cart, by: 'express-session' },
      { kind: 'step', of: cart, name: 'store.get', reason: 'no session found' },
      // Both go along, the older first, and the first is the one that counts.
      { kind: 'same-session', of: cart, as: { request: 'POST /login' }, is: true },
      { kind: 'same-session', of: cart, as: { request: 'POST /login', nth: 2 }, is: false },
      { kind: 'step', of: cart, name: 'verify-signature', outcome: 'done' },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: {
      world: [],
      actions: [
        visit,
        logIn,
        wider,
        { kind: 'set', path: 'shop.session.name', value: 'sid' },
        restart,
        logIn,
        viewCart,
      ],
    },
    cured: [
      { kind: 'jar', client, cookie: 'sid', is: 1 },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'same-session', of: cart, as: { request: 'POST /login', nth: 2 }, is: true },
    ],
  },
  {
    id: 'RI-44',
    threads: [issue(540), thread('expressjs/express#1635')],
    world: { shop: { session: session({}) } },
    actions: [
      visit,
      logIn,
      {
        kind: 'edit-cookie',
        client,
        cookie: { name: 'connect.sid', domain: 'localhost', path: '/' },
        edit: { value: 's%3Aan-id-of-my-own.c2lnbmVkLWJ5LW1l' },
      },
      viewCart,
    ],
    seen: [
      {
        kind: 'step',
        of: cart,
        name: 'verify-signature',
        outcome: 'refused',
        reason: 'cookie signature invalid',
      },
      { kind: 'step', of: cart, name: 'store.get', absent: true },
      { kind: 'decided', of: cart, by: 'express-session' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'step', of: cart, name: 'generate', outcome: 'done' },
    ],
    cure: { world: [], actions: [visit, logIn, viewCart] },
    cured: [
      { kind: 'step', of: cart, name: 'verify-signature', outcome: 'done' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'step', of: cart, name: 'store.get', reason: 'session found' },
    ],
  },
]
