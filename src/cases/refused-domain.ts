import type { Case, Form } from './case.ts'
import { issue, thread } from './threads.ts'
import { client, logIn, session, viewCart, visit } from './usual-deeds.ts'

const login = { request: 'POST /login' }
const cart = { request: 'GET /api/cart' }
const connectSid = { of: login, cookie: 'connect.sid' } as const

/** `Domain` is left out, and the cookie is the host's own. */
const withoutDomain = {
  cure: { world: [{ path: 'shop.session.cookie.domain' }] },
  cured: [
    { kind: 'set', ...connectSid, outcome: 'stored' },
    { kind: 'status', of: cart, is: 200 },
    { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
  ],
} as const satisfies Pick<Form, 'cure' | 'cured'>

/** The line arrives, and the browser does not take it from this host. */
const refused = (page: string, domain: string): Form => ({
  world: { page, shop: { session: session({ domain }) } },
  actions: [visit, logIn, viewCart],
  seen: [
    { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['InvalidDomain'] },
    { kind: 'decided', of: login, by: 'browser-storing' },
    { kind: 'status', of: cart, is: 401 },
    { kind: 'header', of: login, name: 'Set-Cookie', has: `Domain=${domain}` },
    { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
    { kind: 'records', is: 1, user: 'kim' },
    { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
  ],
  ...withoutDomain,
})

/** The line is never written, though the session is stored and the answer is 200. */
const neverLeaves = (domain: string): Form => ({
  world: { shop: { session: session({ domain }) } },
  actions: [visit, logIn, viewCart],
  seen: [
    { kind: 'status', of: login, is: 200 },
    { kind: 'step', of: login, name: 'error', outcome: 'failed', text: 'option domain is invalid' },
    { kind: 'step', of: login, name: 'set-cookie', outcome: 'failed', reason: 'cannot be written' },
    { kind: 'header', of: login, name: 'Set-Cookie', has: null },
    { kind: 'set', ...connectSid, outcome: 'none' },
    { kind: 'decided', of: login, by: 'express-session' },
    { kind: 'records', is: 1, user: 'kim' },
    { kind: 'status', of: cart, is: 401 },
  ],
  ...withoutDomain,
})

/** B. The server sends it, the browser refuses to store it: whose host `Domain` names. */
export const refusedDomain: readonly Case[] = [
  {
    id: 'RI-18',
    threads: [thread('moonshotcollective/drecruit#52'), issue(659)],
    // A parent may not set a cookie for its child.
    ...refused('https://shop.example', 'www.shop.example'),
    also: [
      refused('https://shop.example', 'other.example'),
      // What is no host at all does not leave the server: cookie's own check throws.
      neverLeaves('localhost:3000'),
      neverLeaves('http://localhost:8080'),
    ],
  },
  {
    id: 'RI-19',
    threads: [
      thread('gitroomhq/postiz-app!2076'),
      thread('vasansr/pro-mern-stack-2#32'),
      thread('expressjs/cookie-session#53'),
    ],
    world: {
      page: 'https://team.vercel.app',
      shop: { session: session({ domain: '.vercel.app' }) },
    },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'status', of: login, is: 200 },
      { kind: 'set', ...connectSid, outcome: 'refused', reasons: ['InvalidDomain'] },
      { kind: 'status', of: cart, is: 401 },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Domain=.vercel.app' },
      { kind: 'decided', of: login, by: 'browser-storing' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
      { kind: 'records', is: 1, user: 'kim' },
    ],
    ...withoutDomain,
  },
  {
    id: 'RI-21',
    threads: [thread('expressjs/express#3807'), thread('mainmatter/ember-simple-auth#767')],
    world: { shop: { session: session({ domain: 'localhost' }) } },
    actions: [visit, logIn, viewCart],
    seen: [
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Domain=localhost' },
      { kind: 'set', ...connectSid, outcome: 'stored' },
      { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'status', of: cart, is: 200 },
      { kind: 'same-session', of: cart, as: login, is: true },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
    ],
    cure: null,
    cured: [],
  },
]
