import type { Case } from './case.ts'
import { issue, thread } from './threads.ts'
import { twoOrigins } from './two-origins.ts'
import { client, logIn, viewCart, visit } from './usual-deeds.ts'

const login = { request: 'POST /login' }
const cart = { request: 'GET /api/cart' }
const preflight = { request: 'OPTIONS /login' }
const connectSid = { of: login, cookie: 'connect.sid' } as const

/** B. The server sends it, the browser refuses to store it: who asked, and from where. */
export const refusedContext: readonly Case[] = [
  {
    id: 'RI-12',
    threads: [
      thread('boostcampwm2023/web09-MagicConch#584'),
      thread('woowacourse-teams/2024-ddangkong!465'),
      issue(913),
      thread('expressjs/cookie-session#131'),
    ],
    world: twoOrigins('https://team.pages.dev', 'https://api.shop.example', {}),
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'status', of: preflight, is: 204 },
      { kind: 'status', of: login, is: 200 },
      {
        kind: 'set',
        ...connectSid,
        outcome: 'refused',
        reasons: ['SchemefulSameSiteUnspecifiedTreatedAsLax'],
      },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'failure', of: login, is: 'none' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
    ],
    cure: {
      world: [
        { path: 'shop.session.cookie.sameSite', value: 'none' },
        { path: 'shop.session.cookie.secure', value: true },
      ],
    },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
    ],
  },
  {
    id: 'RI-14',
    threads: [
      issue(374),
      issue(827),
      issue(520),
      issue(586),
      thread('expressjs/cookie-session#119'),
    ],
    world: twoOrigins(
      'http://localhost:3000',
      'http://localhost:4000',
      {},
      {
        credentials: 'same-origin',
      },
    ),
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'status', of: login, is: 200 },
      {
        kind: 'set',
        ...connectSid,
        outcome: 'not-considered',
        reasons: ['own:CredentialsMode'],
      },
      { kind: 'decided', of: login, by: 'not-considered' },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'failure', of: login, is: 'none' },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'connect.sid=' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      // Each request is a visitor without a session.
      { kind: 'step', of: cart, name: 'generate', outcome: 'done', reason: 'new session' },
    ],
    cure: { world: [{ path: 'front.credentials', value: 'include' }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'same-session', of: cart, as: login, is: true },
    ],
  },
  {
    id: 'RI-15',
    threads: [thread('expressjs/cors#119'), thread('expressjs/cors#174'), issue(434)],
    world: twoOrigins(
      'http://localhost:3000',
      'http://localhost:4000',
      {},
      {
        origin: '*',
        options: { saveUninitialized: true },
      },
    ),
    actions: [visit, viewCart, logIn],
    seen: [
      // A simple request: the handler ran and the cookie was stored, only the answer is hidden.
      { kind: 'failure', of: cart, is: 'cors', why: 'wildcard-with-credentials' },
      { kind: 'step', of: cart, name: 'handler', outcome: 'done' },
      { kind: 'set', of: cart, cookie: 'connect.sid', outcome: 'stored' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      // One that asks first is never sent.
      { kind: 'failure', of: preflight, is: 'cors', why: 'wildcard-with-credentials' },
      { kind: 'count', of: login, is: 0 },
      { kind: 'step', of: cart, name: 'store.set', outcome: 'done' },
      { kind: 'header', of: cart, name: 'Access-Control-Allow-Origin', has: '*' },
      { kind: 'records', is: 1 },
      { kind: 'greets', client, user: null },
    ],
    cure: { world: [{ path: 'shop.cors.origin', value: ['http://localhost:3000'] }] },
    cured: [
      { kind: 'failure', of: cart, is: 'none' },
      { kind: 'status', of: login, is: 200 },
      { kind: 'greets', client, user: 'kim' },
    ],
  },
  {
    id: 'RI-17',
    threads: [thread('axios/axios#1661')],
    world: twoOrigins(
      'http://localhost:8080',
      'http://127.0.0.1:9000',
      {},
      {
        origin: ['http://localhost:8080', 'http://127.0.0.1:8080'],
      },
    ),
    actions: [visit, logIn, viewCart],
    seen: [
      {
        kind: 'set',
        ...connectSid,
        outcome: 'refused',
        reasons: ['SchemefulSameSiteUnspecifiedTreatedAsLax'],
      },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'status', of: login, is: 200 },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'page', value: 'http://127.0.0.1:8080' }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
  {
    id: 'RI-30',
    threads: [
      issue(698),
      issue(914),
      thread('expressjs/csurf#235'),
      thread('cam-inc/viron#620'),
      thread('Swizec/useAuth#76'),
    ],
    world: {
      ...twoOrigins(
        'https://team.netlify.app',
        'https://api.shop.example',
        { sameSite: 'none', secure: true },
        { origin: ['https://team.netlify.app', 'https://www.shop.example'] },
      ),
      clients: [{ id: client, kind: 'browser', thirdPartyCookies: 'block' }],
    },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['UserPreferences'] },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'status', of: cart, is: 401 },
      // The attributes are right, and this browser still says no.
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'SameSite=None' },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Secure' },
      { kind: 'failure', of: login, is: 'none' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    cure: { world: [{ path: 'page', value: 'https://www.shop.example' }] },
    cured: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'status', of: cart, is: 200 },
    ],
  },
]
