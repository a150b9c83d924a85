import type { Case, Form } from './case.ts'
import { issue, thread } from './threads.ts'
import { addMug, client, logIn, session, viewCart, visit, wait } from './usual-deeds.ts'

const login = { request: 'POST /login' }
const cart = { request: 'GET /api/cart' }
const behind = { request: 'GET /shop/api/cart' }

/** `cookie.path` is what the browser asks for; the proxy asks the app for another one. */
const behindPath: Form = {
  world: {
    page: 'https://shop.example',
    network: {
      proxy: {
        to: 'http://127.0.0.1:8080',
        forwardedProto: 'https',
        pathRewrite: { from: '/shop/', to: '/' },
      },
    },
    shop: { trustProxy: 1, session: session({ path: '/shop' }) },
  },
  actions: [
    { kind: 'navigate', client, url: '/shop/' },
    logIn,
    { kind: 'fetch', client, url: '/shop/api/cart' },
  ],
  seen: [
    { kind: 'step', of: behind, name: 'proxy-request', text: 'http://127.0.0.1:8080/api/cart' },
    { kind: 'step', of: behind, name: 'skip-middleware', reason: 'pathname mismatch' },
    { kind: 'step', of: behind, name: 'error', outcome: 'failed', text: 'undefined' },
    { kind: 'status', of: behind, is: 500 },
    { kind: 'decided', of: behind, by: 'express-session' },
    { kind: 'step', of: login, name: 'skip-middleware', reason: 'pathname mismatch' },
    { kind: 'status', of: login, is: 500 },
    { kind: 'records', is: 0 },
    { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
  ],
  cure: { world: [{ path: 'shop.session.cookie.path', value: '/' }] },
  cured: [
    { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'stored' },
    { kind: 'sent', of: behind, cookie: 'connect.sid', outcome: 'sent' },
    { kind: 'status', of: behind, is: 200 },
  ],
}

/** A. The server never sends the cookie. */
export const neverSent: readonly Case[] = [
  {
    id: 'RI-01',
    threads: [issue(837), issue(909), issue(529), issue(857)],
    // Beside it a plain `res.cookie`, as secure: that one does leave the server.
    world: { shop: { session: session({ secure: true }), theme: { secure: true } } },
    actions: [visit, logIn, viewCart, logIn, logIn],
    seen: [
      { kind: 'status', of: login, is: 200 },
      { kind: 'step', of: login, name: 'set-cookie', outcome: 'refused', reason: 'not secured' },
      { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'none' },
      { kind: 'decided', of: login, by: 'express-session' },
      { kind: 'status', of: cart, is: 401 },
      // Each log-in leaves a record that nobody can reach.
      { kind: 'records', is: 3, user: 'kim' },
      { kind: 'set', of: login, cookie: 'theme', outcome: 'stored' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
    ],
    cure: { world: [{ path: 'shop.session.cookie.secure', value: 'auto' }] },
    cured: [
      { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
    ],
  },
  {
    id: 'RI-02',
    threads: [issue(281), issue(680), issue(165), issue(633)],
    world: {
      page: 'https://shop.example',
      network: { proxy: { to: 'http://127.0.0.1:8080', forwardedProto: 'https' } },
      shop: { session: session({ secure: true }) },
    },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'step', of: login, name: 'proxy-request', outcome: 'done' },
      { kind: 'step', of: login, name: 'set-cookie', outcome: 'refused', reason: 'not secured' },
      { kind: 'decided', of: login, by: 'express-session' },
      { kind: 'status', of: cart, is: 401 },
      // Two hops, two schemes: the proxy says so, and nobody believes it.
      { kind: 'step', of: login, name: 'proxy-request', text: 'http://127.0.0.1:8080/login' },
      { kind: 'asked-with', of: login, name: 'X-Forwarded-Proto', has: 'https', seenBy: 'app' },
      { kind: 'header', of: login, name: 'Set-Cookie', has: null },
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
    ],
    cure: { world: [{ path: 'shop.trustProxy', value: 1 }] },
    cured: [
      { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'step', of: login, name: 'set-cookie', outcome: 'done', reason: 'new id' },
    ],
  },
  {
    id: 'RI-03',
    threads: [issue(165), issue(913)],
    world: {
      page: 'https://shop.example',
      network: { proxy: { to: 'http://127.0.0.1:8080', forwardedProto: 'http, https' } },
      shop: { session: session({ secure: true }, { proxy: true }) },
    },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'step', of: login, name: 'set-cookie', outcome: 'refused', reason: 'not secured' },
      { kind: 'status', of: cart, is: 401 },
      {
        kind: 'asked-with',
        of: login,
        name: 'X-Forwarded-Proto',
        has: 'http, https',
        seenBy: 'app',
      },
      { kind: 'header', of: login, name: 'Set-Cookie', has: null },
      { kind: 'decided', of: login, by: 'express-session' },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'network.proxy.forwardedProto', value: 'https' }] },
    cured: [
      { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'asked-with', of: login, name: 'X-Forwarded-Proto', has: 'https', seenBy: 'app' },
    ],
  },
  {
    id: 'RI-06',
    threads: [issue(810), issue(169), issue(927)],
    world: {},
    actions: [visit, viewCart],
    seen: [
      { kind: 'step', of: { request: 'GET /' }, name: 'generate', outcome: 'done' },
      { kind: 'step', of: { request: 'GET /' }, name: 'set-cookie', reason: 'uninitialized' },
      { kind: 'records', is: 0 },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'step', of: { request: 'GET /' }, name: 'handler', outcome: 'done' },
      {
        kind: 'step',
        of: { request: 'GET /' },
        name: 'store.set',
        outcome: 'skipped',
        reason: 'uninitialized',
      },
      { kind: 'header', of: { request: 'GET /' }, name: 'Set-Cookie', has: null },
      { kind: 'status', of: cart, is: 401 },
    ],
    cure: { world: [], actions: [visit, logIn, viewCart] },
    cured: [
      { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'records', is: 1 },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'step', of: login, name: 'store.set', outcome: 'done', reason: 'modified' },
    ],
  },
  {
    id: 'RI-07',
    threads: [issue(443), issue(785), issue(613)],
    world: { shop: { session: session({ path: '/admin' }) } },
    actions: [visit, logIn],
    seen: [
      { kind: 'step', of: login, name: 'skip-middleware', reason: 'pathname mismatch' },
      { kind: 'decided', of: login, by: 'express-session' },
      // The handler reads `req.session.user` of undefined.
      { kind: 'status', of: login, is: 500 },
      { kind: 'step', of: login, name: 'generate', absent: true },
      { kind: 'step', of: login, name: 'error', outcome: 'failed', text: 'undefined' },
      { kind: 'records', is: 0 },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
    ],
    cure: { world: [{ path: 'shop.session.cookie.path', value: '/' }] },
    cured: [
      { kind: 'status', of: login, is: 200 },
      { kind: 'set', of: login, cookie: 'connect.sid', outcome: 'stored' },
    ],
    also: [behindPath],
  },
  {
    id: 'RI-09',
    threads: [issue(216), thread('tj/connect-redis#232'), thread('tj/connect-redis#72')],
    world: { shop: { store: { kind: 'redis', announces: true } } },
    actions: [visit, logIn, { kind: 'pull-plug' }, wait(60_000), viewCart],
    seen: [
      { kind: 'status', of: login, is: 200 },
      { kind: 'step', of: cart, name: 'skip-middleware', reason: 'store is disconnected' },
      { kind: 'decided', of: cart, by: 'express-session' },
      // The handler reads `req.session.user` of undefined.
      { kind: 'status', of: cart, is: 500 },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'step', of: cart, name: 'error', outcome: 'failed', text: 'undefined' },
      { kind: 'step', of: cart, name: 'store.get', absent: true },
      // What the store holds is still there: it cannot be reached.
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: {
      world: [],
      actions: [
        visit,
        logIn,
        { kind: 'pull-plug' },
        wait(60_000),
        { kind: 'plug-in' },
        wait(60_000),
        viewCart,
      ],
    },
    cured: [
      { kind: 'step', of: cart, name: 'store.get', reason: 'session found' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
  {
    id: 'RI-10',
    threads: [issue(524)],
    world: { shop: { session: { resave: false, saveUninitialized: false } } },
    actions: [visit, addMug],
    seen: [
      { kind: 'status', of: { request: 'GET /' }, is: 500 },
      {
        kind: 'step',
        of: { request: 'GET /' },
        name: 'error',
        text: 'secret option required for sessions',
      },
      { kind: 'status', of: { request: 'POST /api/cart' }, is: 500 },
      { kind: 'step', of: { request: 'GET /' }, name: 'handler', absent: true },
      { kind: 'step', of: { request: 'GET /' }, name: 'generate', absent: true },
      { kind: 'decided', of: { request: 'GET /' }, by: 'express-session' },
      { kind: 'records', is: 0 },
    ],
    cure: { world: [{ path: 'shop.session.secret', value: 'keyboard cat' }] },
    cured: [
      { kind: 'status', of: { request: 'GET /' }, is: 200 },
      { kind: 'status', of: { request: 'POST /api/cart' }, is: 401 },
      { kind: 'step', of: { request: 'GET /' }, name: 'generate', outcome: 'done' },
    ],
  },
]
