import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { addMug, client, logIn, logOut, session, viewCart, visit, wait } from './usual-deeds.ts'

const cart = { request: 'GET /api/cart' }
const add = { request: 'POST /api/cart' }
const logout = { request: 'POST /logout' }
const newSecret = (value: unknown) => ({ kind: 'set', path: 'shop.session.secret', value })

/** E. How a session ends, and what a change of options does to it. */
export const endsAndChanges: readonly Case[] = [
  {
    id: 'RI-54',
    threads: [thread('jdesboeufs/connect-mongo#354'), issue(241), thread('expressjs/session!1138')],
    world: { shop: { logout: 'destroy' } },
    actions: [visit, logIn, logOut, viewCart, logIn],
    seen: [
      { kind: 'step', of: logout, name: 'store.destroy', outcome: 'done' },
      { kind: 'set', of: logout, cookie: 'connect.sid', outcome: 'none' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1, after: cart },
      { kind: 'step', of: cart, name: 'store.get', reason: 'no session found' },
      { kind: 'header', of: logout, name: 'Set-Cookie', has: null },
      { kind: 'records', is: 0, after: logout },
      // A dead pointer goes along; the next log-in writes a new ID over it.
      { kind: 'same-session', of: cart, as: { request: 'POST /login' }, is: true },
      {
        kind: 'set',
        of: { request: 'POST /login', nth: 2 },
        cookie: 'connect.sid',
        outcome: 'stored',
      },
    ],
    cure: { world: [{ path: 'shop.logout', value: 'destroy-and-clear' }] },
    cured: [
      { kind: 'set', of: logout, cookie: 'connect.sid', outcome: 'deleted' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0, after: cart },
    ],
  },
  {
    id: 'RI-57',
    threads: [issue(391), issue(732), issue(902), issue(239)],
    world: { shop: { session: session({ maxAge: 30_000 }) } },
    // What writes moves both countdowns; what only reads moves the record's alone.
    actions: [visit, logIn, wait(20_000), addMug, wait(20_000), viewCart, wait(15_000), viewCart],
    seen: [
      { kind: 'step', of: cart, name: 'store.touch', outcome: 'done' },
      { kind: 'step', of: cart, name: 'set-cookie', outcome: 'skipped' },
      // The cookie has run out; the record, touched, has not.
      { kind: 'sent', of: { ...cart, nth: 2 }, cookie: 'connect.sid', outcome: 'none' },
      { kind: 'status', of: { ...cart, nth: 2 }, is: 401 },
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'step', of: add, name: 'set-cookie', outcome: 'done', reason: 'renewed expiry' },
      { kind: 'lives', what: 'cookie', client, cookie: 'connect.sid', seconds: 30, after: add },
      { kind: 'lives', what: 'record', client, cookie: 'connect.sid', seconds: 30, after: add },
      { kind: 'lives', what: 'cookie', client, cookie: 'connect.sid', seconds: 10, after: cart },
      { kind: 'lives', what: 'record', client, cookie: 'connect.sid', seconds: 30, after: cart },
    ],
    cure: { world: [{ path: 'shop.session.rolling', value: true }] },
    cured: [
      { kind: 'step', of: cart, name: 'set-cookie', outcome: 'done', reason: 'rolling' },
      { kind: 'status', of: { ...cart, nth: 2 }, is: 200 },
      { kind: 'lives', what: 'cookie', client, cookie: 'connect.sid', seconds: 30, after: cart },
    ],
  },
  {
    id: 'RI-59',
    threads: [issue(793), issue(1077), issue(958), issue(168)],
    world: { shop: { session: session({ maxAge: 600_000 }, { rolling: true }) } },
    actions: [
      visit,
      logIn,
      { kind: 'set', path: 'shop.session.cookie.sameSite', value: 'strict' },
      viewCart,
    ],
    seen: [
      { kind: 'set', of: cart, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'header', of: cart, name: 'Set-Cookie', has: 'HttpOnly' },
      { kind: 'step', of: cart, name: 'set-cookie', text: 'SameSite=Strict', absent: true },
      { kind: 'header', of: cart, name: 'Set-Cookie', has: 'HttpOnly', lacks: 'SameSite' },
      { kind: 'step', of: cart, name: 'set-cookie', outcome: 'done', reason: 'rolling' },
      { kind: 'same-session', of: cart, as: { request: 'POST /login' }, is: true },
    ],
    cure: {
      world: [],
      actions: [
        visit,
        logIn,
        { kind: 'set', path: 'shop.session.cookie.sameSite', value: 'strict' },
        { kind: 'renew-session', client },
        viewCart,
      ],
    },
    cured: [
      { kind: 'header', of: cart, name: 'Set-Cookie', has: 'SameSite=Strict' },
      { kind: 'same-session', of: cart, as: { request: 'POST /login' }, is: false },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
  {
    id: 'RI-60',
    threads: [issue(591), issue(127), issue(524)],
    world: { shop: { session: session({}, { secret: 'old' }), store: { kind: 'redis' } } },
    actions: [visit, logIn, newSecret('new'), viewCart],
    seen: [
      { kind: 'decided', of: cart, by: 'express-session' },
      // Nobody is lost from the store: nobody can say who they are.
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'step', of: cart, name: 'verify-signature', reason: 'cookie signature invalid' },
      { kind: 'step', of: cart, name: 'store.get', absent: true },
      { kind: 'status', of: cart, is: 401 },
    ],
    cure: { world: [], actions: [visit, logIn, newSecret(['new', 'old']), viewCart] },
    cured: [
      { kind: 'step', of: cart, name: 'verify-signature', outcome: 'done' },
      { kind: 'status', of: cart, is: 200 },
      // The old signature goes on: nothing signs it anew.
      { kind: 'set', of: cart, cookie: 'connect.sid', outcome: 'none' },
      { kind: 'step', of: cart, name: 'verify-signature', secret: 1 },
    ],
  },
]
