import {
  addMug,
  at,
  client,
  logIn,
  logOut,
  session,
  viewCart,
  visit,
  wait,
} from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import { clockRound } from './clock-round.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'
import { raceRound } from './race-round.ts'
import { visitorRound } from './visitor-round.ts'

const bots = { kind: 'send-bots', client: 'bots', url: '/', count: 50 }
const withBots = [newBrowser(client), { id: 'bots', kind: 'curl' }]
const set = (path: string, value: unknown) => ({ kind: 'set', path: `shop.session.${path}`, value })
const looksOn = [wait(20_000), viewCart, wait(20_000), viewCart]
/** The log-out comes while the report is being written. */
const race = (ms: number) => [
  at(ms, logIn),
  at(ms + 1000, { kind: 'make-report', client }),
  at(ms + 2000, logOut),
  viewCart,
]

export const threeSwitchesAndTwoClocks: Lesson<'three-switches-and-two-clocks'> = {
  id: 'three-switches-and-two-clocks',
  world: {
    shop: {
      session: session(
        { maxAge: 60_000 },
        { resave: true, saveUninitialized: true, rolling: false },
      ),
      logout: 'destroy',
    },
    clients: withBots,
  },
  rounds: [
    {
      world: { shop: { session: session({}, { saveUninitialized: true }) }, clients: withBots },
      path: [visit, bots, set('saveUninitialized', false), bots],
      asks: false,
    },
    {
      world: { shop: { session: session({ maxAge: 60_000 }, { rolling: false }) } },
      path: [visit, set('rolling', true), logIn, ...looksOn, wait(21_000), viewCart],
      asks: true,
    },
    {
      world: { shop: { session: session({}, { resave: true }), logout: 'destroy' } },
      path: [visit, ...race(1000), set('resave', false), ...race(100_000)],
      asks: false,
    },
  ],
  path: [
    visit,
    bots,
    set('saveUninitialized', false),
    bots,
    logIn,
    ...looksOn,
    wait(21_000),
    viewCart,
    set('rolling', true),
    logIn,
    ...looksOn,
    wait(21_000),
    viewCart,
    ...race(200_000),
    set('resave', false),
    ...race(300_000),
  ],
  asksBefore: 9,
  right: 1,
  goal: ({ exchanges }) => {
    const visitors = visitorRound(exchanges)
    const clocks = clockRound(exchanges)
    const race = raceRound(exchanges)
    return progress([visitors.reached, clocks.reached, race.reached], {
      'came-back': race.cameBack,
      wrote: clocks.wrote,
      'cookie-expired': clocks.cookieExpired,
      'bots-remembered': visitors.remembered,
    })
  },
  decides: ['store.set', 'set-cookie', 'store.touch'],
  wrong: [
    {
      tries: 'visitors that keep cookies',
      world: { clients: [newBrowser(client), { id: 'bots', kind: 'rest' }] },
      actions: Array.from({ length: 25 }, () => ({ kind: 'send', client: 'bots', url: '/' })),
      near: null,
    },
    { tries: 'bots, each of which gets a record', actions: [visit, bots], near: 'bots-remembered' },
    {
      tries: 'a longer life of the cookie',
      actions: [visit, set('cookie.maxAge', 600_000), logIn, ...looksOn, wait(21_000), viewCart],
      near: null,
    },
    {
      tries: 'reading on, while the cookie’s clock runs out',
      actions: [visit, logIn, ...looksOn, wait(21_000), viewCart],
      near: 'cookie-expired',
    },
    {
      tries: 'a purchase in between, which renews the cookie',
      actions: [visit, logIn, wait(20_000), addMug, wait(20_000), viewCart, wait(21_000), viewCart],
      near: 'wrote',
    },
    { tries: 'a log-out while the report still saves', actions: race(1000), near: 'came-back' },
    {
      tries: 'a log-out after the report has ended',
      actions: [visit, logIn, { kind: 'make-report', client }, logOut, viewCart],
      near: null,
    },
  ],
}
