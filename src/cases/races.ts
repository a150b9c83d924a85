import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { addMug, at, client, logIn, logOut, session, viewCart, visit, wait } from './usual-deeds.ts'

const cart = { request: 'GET /api/cart' }
const report = { kind: 'make-report', client }
const add = (product: string) => ({ kind: 'add-to-cart', client, product })
const notebook = { request: 'POST /api/cart', nth: 2 }
const pencil = { request: 'POST /api/cart', nth: 3 }

/** E. What requests that overlap do to a session. */
export const races: readonly Case[] = [
  {
    id: 'RI-50',
    threads: [
      issue(632),
      issue(640),
      thread('reactGo/reactGo!223'),
      thread('balderdashy/sails#7057'),
    ],
    world: { shop: { session: session({}, { resave: true }), logout: 'destroy' } },
    // The report takes two seconds: the log-out comes and goes meanwhile.
    actions: [visit, logIn, at(1000, report), at(1500, logOut), wait(5000), viewCart],
    seen: [
      { kind: 'status', of: { request: 'POST /logout' }, is: 200 },
      {
        kind: 'step',
        of: { request: 'GET /api/report' },
        name: 'store.set',
        outcome: 'done',
        reason: 'resave',
      },
      { kind: 'status', of: cart, is: 200 },
      // The log-out came and went while the report was under way.
      {
        kind: 'meanwhile',
        of: { request: 'POST /logout' },
        other: { request: 'GET /api/report' },
        began: 'and-ended',
      },
      { kind: 'step', of: { request: 'POST /logout' }, name: 'store.destroy', outcome: 'done' },
      { kind: 'records', is: 0, after: { request: 'POST /logout' } },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'shop.session.resave', value: false }] },
    cured: [
      { kind: 'status', of: cart, is: 401 },
      { kind: 'records', is: 0 },
    ],
  },
  {
    id: 'RI-51',
    threads: [
      thread('XTM-Hub/xtm-hub!282'),
      issue(935),
      thread('valery-barysok/session-file-store!55'),
    ],
    world: { shop: { session: session({}, { resave: true }) } },
    actions: [
      visit,
      logIn,
      at(1000, report),
      at(1500, addMug),
      wait(5000),
      viewCart,
      // Two that both write: the later one never saw the earlier.
      at(20_000, add('notebook')),
      at(20_001, add('pencil')),
      wait(5000),
      viewCart,
    ],
    seen: [
      { kind: 'body', of: { request: 'POST /api/cart' }, has: 'mug' },
      { kind: 'body', of: cart, has: '"cart":[]' },
      {
        kind: 'meanwhile',
        of: { request: 'POST /api/cart' },
        other: { request: 'GET /api/report' },
        began: 'and-ended',
      },
      {
        kind: 'step',
        of: { request: 'GET /api/report' },
        name: 'store.set',
        outcome: 'done',
        reason: 'resave',
      },
    ],
    cure: { world: [{ path: 'shop.session.resave', value: false }] },
    cured: [
      { kind: 'body', of: cart, has: 'mug' },
      { kind: 'step', of: { request: 'GET /api/report' }, name: 'store.set', absent: true },
      // The second race is still lost: `resave` was never its cause.
      { kind: 'meanwhile', of: pencil, other: notebook, began: 'only' },
      { kind: 'body', of: notebook, has: 'notebook' },
      { kind: 'body', of: { ...cart, nth: 2 }, has: 'pencil' },
      { kind: 'body', of: { ...cart, nth: 2 }, lacks: 'notebook' },
    ],
  },
  {
    id: 'RI-52',
    threads: [
      issue(526),
      issue(309),
      issue(360),
      issue(704),
      thread('expressjs/session!740'),
      thread('jaredhanson/passport!306'),
    ],
    world: {
      shop: {
        store: { kind: 'redis', latency: 10, writeLatency: 200 },
        login: { regenerate: false, answer: 'redirect' },
      },
      front: { login: 'form' },
    },
    actions: [visit, logIn],
    seen: [
      { kind: 'status', of: { request: 'POST /login' }, is: 302 },
      { kind: 'body', of: { request: 'GET /', nth: 2 }, has: '"user":null' },
      { kind: 'greets', client, user: null },
      // The next request is there before the record is; a little later it stands in the store.
      {
        kind: 'meanwhile',
        of: { request: 'GET /', nth: 2 },
        other: { request: 'POST /login' },
        began: 'only',
      },
      { kind: 'sent', of: { request: 'GET /', nth: 2 }, cookie: 'connect.sid', outcome: 'sent' },
      {
        kind: 'step',
        of: { request: 'GET /', nth: 2 },
        name: 'store.get',
        reason: 'no session found',
      },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'shop.login.save', value: 'before-answer' }] },
    cured: [
      { kind: 'body', of: { request: 'GET /', nth: 2 }, has: '"user":"kim"' },
      { kind: 'greets', client, user: 'kim' },
      {
        kind: 'step',
        of: { request: 'GET /', nth: 2 },
        name: 'store.get',
        reason: 'session found',
      },
    ],
  },
]
