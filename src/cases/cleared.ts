import type { Case, Form } from './case.ts'
import { thread } from './threads.ts'
import { twoOrigins } from './two-origins.ts'
import { client, logIn, logOut, session, viewCart, visit } from './usual-deeds.ts'

const logout = { request: 'POST /logout' }
const cart = { request: 'GET /api/cart' }
const connectSid = { of: logout, cookie: 'connect.sid' } as const

/** The log-out deletes a cookie of another key: the session's own stays, and points to nothing. */
const another = (page: string, how: string, place: string): Form => ({
  world: { page, shop: { logout: how } },
  actions: [visit, logIn, logOut, viewCart],
  seen: [
    { kind: 'header', of: logout, name: 'Set-Cookie', has: place },
    {
      kind: 'step',
      of: logout,
      name: 'set-cookie',
      outcome: 'done',
      reason: 'cleared by the shop',
    },
    { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
    { kind: 'step', of: logout, name: 'store.destroy', outcome: 'done' },
    { kind: 'records', is: 0 },
    { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
    { kind: 'step', of: cart, name: 'store.get', reason: 'no session found' },
  ],
  cure: { world: [{ path: 'shop.logout', value: 'destroy-and-clear' }] },
  cured: [
    { kind: 'set', ...connectSid, outcome: 'deleted' },
    { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
    { kind: 'header', of: logout, name: 'Set-Cookie', has: 'Path=/;', lacks: 'Domain' },
    { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
  ],
})

/** Asked for from another site, the deletion is refused as a new cookie would be. */
const fromAnotherSite: Form = {
  world: twoOrigins('https://team.pages.dev', 'https://api.shop.example', {
    sameSite: 'none',
    secure: true,
  }),
  actions: [visit, logIn, logOut, viewCart],
  seen: [
    { kind: 'set', of: { request: 'POST /login' }, cookie: 'connect.sid', outcome: 'stored' },
    { kind: 'header', of: logout, name: 'Set-Cookie', has: 'Path=/;', lacks: 'SameSite' },
    {
      kind: 'set',
      ...connectSid,
      outcome: 'refused',
      reasons: ['SchemefulSameSiteUnspecifiedTreatedAsLax'],
    },
    { kind: 'decided', of: logout, by: 'browser-storing' },
    { kind: 'jar', client, cookie: 'connect.sid', is: 1 },
    { kind: 'records', is: 0 },
    { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'sent' },
  ],
  cure: { world: [{ path: 'shop.logout', value: 'destroy-and-clear-alike' }] },
  cured: [
    { kind: 'header', of: logout, name: 'Set-Cookie', has: 'SameSite=None' },
    { kind: 'set', ...connectSid, outcome: 'deleted' },
    { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
    { kind: 'sent', of: cart, cookie: 'connect.sid', outcome: 'none' },
  ],
}

/** On one site the key is enough: that all attributes must be the same is a myth. */
const bareOnOneSite: Form = {
  world: {
    page: 'https://shop.example',
    shop: { session: session({ sameSite: 'none', secure: true }) },
  },
  actions: [visit, logIn, logOut],
  seen: [
    { kind: 'header', of: logout, name: 'Set-Cookie', has: 'Path=/;', lacks: 'SameSite' },
    { kind: 'set', ...connectSid, outcome: 'deleted' },
    { kind: 'jar', client, cookie: 'connect.sid', is: 0 },
  ],
  cure: null,
  cured: [],
}

/** E. What a log-out takes out of the browser. */
export const cleared: readonly Case[] = [
  {
    id: 'RI-55',
    threads: [
      thread('benawad/lireddit#44'),
      thread('expressjs/express#691'),
      thread('expressjs/express#3941'),
      thread('boostcampwm-2022/Web02-XOXO!205'),
      thread('PostHog/squeak!198'),
    ],
    ...another('http://localhost:3000', 'clear-other-path', 'Path=/account'),
    also: [
      another('https://shop.example', 'clear-other-domain', 'Domain=shop.example'),
      fromAnotherSite,
      bareOnOneSite,
    ],
  },
]
