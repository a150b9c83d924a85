import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { addMug, at, client, logIn, logOut, session, viewCart, visit, wait } from './usual-deeds.ts'

const cart = { request: 'GET /api/cart' }
const report = { kind: 'make-report', client }
const redis = { path: 'shop.store.kind', value: 'redis' }

/** E. The store, and what several requests do to it. */
export const store: readonly Case[] = [
  {
    id: 'RI-45',
    threads: [issue(256), thread('roccomuso/memorystore#18')],
    world: {},
    actions: [visit, logIn, { kind: 'restart', instance: 0 }, viewCart],
    seen: [
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'step', of: cart, name: 'store.get', reason: 'no session found' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'records', is: 0 },
    ],
    cure: { world: [redis] },
    cured: [
      { kind: 'step', of: cart, name: 'store.get', reason: 'session found' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
  {
    id: 'RI-46',
    threads: [thread('Unitech/pm2#286'), thread('LearnBoost/cluster#77')],
    world: { page: 'https://shop.example', instances: 2 },
    actions: [visit, logIn, viewCart, viewCart, viewCart, viewCart],
    seen: [
      { kind: 'status', of: cart, is: 401 },
      { kind: 'status', of: { ...cart, nth: 2 }, is: 200 },
      { kind: 'status', of: { ...cart, nth: 3 }, is: 401 },
      { kind: 'step', of: cart, name: 'store.get', reason: 'no session found' },
    ],
    cure: { world: [redis] },
    cured: [1, 2, 3, 4].map((nth) => ({ kind: 'status', of: { ...cart, nth }, is: 200 })),
  },
  {
    id: 'RI-47',
    threads: [
      thread('voxpelli/node-connect-pg-simple#27'),
      thread('jdesboeufs/connect-mongo#110'),
      issue(133),
      issue(511),
    ],
    world: {
      shop: { session: session({}, { saveUninitialized: true }) },
      clients: [
        { id: client, kind: 'browser' },
        { id: 'bots', kind: 'curl' },
      ],
    },
    actions: [{ kind: 'send-bots', client: 'bots', url: '/', count: 50 }],
    seen: [
      { kind: 'count', of: { request: 'GET /' }, is: 50 },
      { kind: 'records', is: 50 },
    ],
    cure: { world: [{ path: 'shop.session.saveUninitialized', value: false }] },
    cured: [
      { kind: 'count', of: { request: 'GET /' }, is: 50 },
      { kind: 'records', is: 0 },
    ],
  },
  {
    id: 'RI-48',
    threads: [thread('meanjs/mean#1109'), issue(513), thread('expressjs/express#1627')],
    world: {
      shop: {
        session: session({ secure: true }, { saveUninitialized: true }),
        order: ['session', 'static'],
      },
      clients: [{ id: client, kind: 'browser', loadsAssets: true }],
    },
    actions: [visit],
    seen: [
      { kind: 'count', of: { request: 'GET /static/shop.css' }, is: 1 },
      {
        kind: 'step',
        of: { request: 'GET /static/shop.css' },
        name: 'generate',
        outcome: 'done',
      },
      { kind: 'records', is: 11 },
    ],
    cure: {
      world: [
        { path: 'shop.order', value: ['static', 'session'] },
        { path: 'shop.session.saveUninitialized', value: false },
      ],
    },
    cured: [
      {
        kind: 'step',
        of: { request: 'GET /static/shop.css' },
        name: 'generate',
        absent: true,
      },
      { kind: 'records', is: 0 },
    ],
  },
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
    actions: [visit, logIn, at(1000, report), at(1500, addMug), wait(5000), viewCart],
    seen: [
      { kind: 'body', of: { request: 'POST /api/cart' }, has: 'mug' },
      { kind: 'body', of: cart, has: '"cart":[]' },
    ],
    cure: { world: [{ path: 'shop.session.resave', value: false }] },
    cured: [{ kind: 'body', of: cart, has: 'mug' }],
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
    ],
    cure: { world: [{ path: 'shop.login.save', value: 'before-answer' }] },
    cured: [
      { kind: 'body', of: { request: 'GET /', nth: 2 }, has: '"user":"kim"' },
      { kind: 'greets', client, user: 'kim' },
    ],
  },
]
