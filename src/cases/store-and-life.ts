import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { client, logIn, session, viewCart, visit } from './usual-deeds.ts'

const cart = { request: 'GET /api/cart' }
const redis = { path: 'shop.store.kind', value: 'redis' }

/** E. The store. */
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
      { kind: 'decided', of: cart, by: 'express-session' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      { kind: 'step', of: cart, name: 'verify-signature', outcome: 'done' },
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
      // The log-in was at the second one; its record is nowhere else.
      { kind: 'instance', of: { request: 'POST /login' }, is: 1 },
      { kind: 'instance', of: cart, is: 0 },
      { kind: 'instance', of: { ...cart, nth: 2 }, is: 1 },
      { kind: 'step', of: cart, name: 'balance', outcome: 'done' },
      { kind: 'step', of: { ...cart, nth: 2 }, name: 'store.get', reason: 'session found' },
      { kind: 'decided', of: cart, by: 'express-session' },
      { kind: 'records', is: 1, user: 'kim' },
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
      { kind: 'step', of: { request: 'GET /' }, name: 'store.set', reason: 'saveUninitialized' },
      {
        kind: 'set',
        of: { request: 'GET /', nth: 50 },
        cookie: 'connect.sid',
        outcome: 'not-considered',
        reasons: ['own:NoJar'],
      },
    ],
    cure: { world: [{ path: 'shop.session.saveUninitialized', value: false }] },
    cured: [
      { kind: 'count', of: { request: 'GET /' }, is: 50 },
      { kind: 'records', is: 0 },
      { kind: 'header', of: { request: 'GET /', nth: 50 }, name: 'Set-Cookie', has: null },
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
      {
        kind: 'step',
        of: { request: 'GET /static/shop.css' },
        name: 'store.set',
        reason: 'saveUninitialized',
      },
      {
        kind: 'sent',
        of: { request: 'GET /static/mug.svg' },
        cookie: 'connect.sid',
        outcome: 'none',
      },
      {
        kind: 'step',
        of: { request: 'GET /static/mug.svg' },
        name: 'store.set',
        reason: 'saveUninitialized',
      },
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
]
