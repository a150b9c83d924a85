import type { Case } from './case.ts'
import { thread } from './threads.ts'
import { client, logIn, logOut, session, visit } from './usual-deeds.ts'

const login = { request: 'POST /login' }
const callback = { request: 'GET /auth/callback' }
const connectSid = { of: login, cookie: 'connect.sid' } as const

/** C. It is stored, but not sent back. */
export const notSentBack: readonly Case[] = [
  {
    id: 'RI-31',
    threads: [
      thread('pixelmund/svelte-kit-cookie-session#32'),
      thread('go-gitea/gitea#27033'),
      thread('sergiodxa/remix-auth#232'),
    ],
    world: {
      page: 'https://shop.example',
      shop: {
        session: session({ sameSite: 'strict', secure: true }),
        auth: 'https://id.example/authorize',
      },
    },
    actions: [
      visit,
      { kind: 'navigate', client, url: '/auth/start' },
      // The click on the provider's page begins the way back.
      { kind: 'click-link', client, link: 0 },
    ],
    seen: [
      {
        kind: 'sent',
        of: callback,
        cookie: 'connect.sid',
        outcome: 'withheld',
        reasons: ['SchemefulSameSiteStrict'],
      },
      { kind: 'decided', of: callback, by: 'browser-sending' },
      { kind: 'greets', client, user: null },
      { kind: 'cause', of: callback, is: 'link' },
      { kind: 'status', of: callback, is: 400 },
      { kind: 'sent', of: { request: 'GET /auth/start' }, cookie: 'connect.sid', outcome: 'none' },
      // It stands in the jar all the while.
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
    ],
    cure: { world: [{ path: 'shop.session.cookie.sameSite', value: 'lax' }] },
    cured: [
      { kind: 'sent', of: callback, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'greets', client, user: 'kim' },
    ],
  },
  {
    id: 'RI-32',
    threads: [
      thread('codelibs/fess!3215'),
      thread('bikeindex/bike_index!4026'),
      thread('OpenAEV-Platform/openaev#6793'),
    ],
    world: {
      page: 'https://shop.example',
      shop: {
        session: session({ sameSite: 'lax', secure: true }),
        auth: 'https://id.example/authorize-by-post',
      },
    },
    // The provider's page posts its answer by itself.
    actions: [visit, { kind: 'navigate', client, url: '/auth/start' }],
    seen: [
      {
        kind: 'sent',
        of: { request: 'POST /auth/callback' },
        cookie: 'connect.sid',
        outcome: 'withheld',
        reasons: ['SchemefulSameSiteLax'],
      },
      { kind: 'status', of: { request: 'POST /auth/callback' }, is: 400 },
      { kind: 'decided', of: { request: 'POST /auth/callback' }, by: 'browser-sending' },
      { kind: 'cause', of: { request: 'POST /auth/callback' }, is: 'form' },
      { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
      { kind: 'greets', client, user: null },
    ],
    cure: { world: [{ path: 'shop.session.cookie.sameSite', value: 'none' }] },
    cured: [
      {
        kind: 'sent',
        of: { request: 'POST /auth/callback' },
        cookie: 'connect.sid',
        outcome: 'sent',
      },
      { kind: 'greets', client, user: 'kim' },
    ],
  },
  {
    id: 'RI-34',
    threads: [thread('expressjs/cookie-session#70')],
    // The server compares strings, the browser whole segments: `/log` is in `/logout` for one only.
    world: { shop: { session: session({ path: '/log' }) } },
    actions: [visit, logIn, logOut],
    seen: [
      { kind: 'set', ...connectSid, outcome: 'stored' },
      {
        kind: 'sent',
        of: { request: 'POST /logout' },
        cookie: 'connect.sid',
        outcome: 'withheld',
        reasons: ['NotOnPath'],
      },
      { kind: 'decided', of: { request: 'POST /logout' }, by: 'browser-sending' },
      { kind: 'records', is: 1, user: 'kim' },
      { kind: 'header', of: login, name: 'Set-Cookie', has: 'Path=/log;' },
      { kind: 'step', of: { request: 'POST /logout' }, name: 'skip-middleware', absent: true },
      { kind: 'step', of: { request: 'POST /logout' }, name: 'generate', reason: 'new session' },
    ],
    cure: { world: [{ path: 'shop.session.cookie.path', value: '/' }] },
    cured: [
      { kind: 'sent', of: { request: 'POST /logout' }, cookie: 'connect.sid', outcome: 'sent' },
      { kind: 'records', is: 0 },
    ],
  },
]
