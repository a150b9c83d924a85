import {
  addMug,
  client,
  logIn,
  logOut,
  session,
  viewCart,
  visit,
  wait,
} from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { asks, hadBadSignature, isIn, lostSession, statusOf, userOf } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { setAt } from './planned.ts'
import { progress } from './progress.ts'
import { recordAt } from './records.ts'

const thief = 'thief'
const asThief = { kind: 'send', client: thief, url: '/api/cart' }
const steal = {
  kind: 'copy-cookie',
  client,
  cookie: { name: 'connect.sid', domain: 'localhost', path: '/' },
  to: thief,
}
const bothHalves = { kind: 'set', path: 'shop.logout', value: 'destroy-and-clear' }
const stolen = [visit, logIn, addMug, steal, asThief]
const restart = { kind: 'restart', instance: 0 }

/** A log-out with this session's ID, during which the store lets the record go. */
const ends = (x: Exchange, sid: string | null) =>
  asks(x, 'POST /logout') &&
  x.sidBefore === sid &&
  recordAt(x.before, sid) !== null &&
  recordAt(x.after, sid) === null &&
  x.steps.some(
    (step) => step.name === 'store.destroy' && step.outcome === 'done' && step.sid === sid,
  )

export const aStolenSession: Lesson<'a-stolen-session'> = {
  id: 'a-stolen-session',
  world: {
    shop: { logout: 'clear' },
    clients: [newBrowser(client), { id: thief, kind: 'curl' }],
  },
  path: [...stolen, logOut, asThief, bothHalves, logIn, steal, asThief, logOut, asThief],
  asksBefore: 5,
  right: 1,
  goal: ({ exchanges }) => {
    const after = (x: Exchange, fits: (one: Exchange) => boolean) =>
      exchanges.find((one) => one.id > x.id && fits(one))
    const thefts = exchanges.filter((a) => isIn(a, 'GET /api/cart') && userOf(a) === 'kim')
    const again = (a: Exchange, b: Exchange) =>
      b.client === a.client && b.sidBefore === a.sidBefore && asks(b, 'GET /api/cart')
    const shut = thefts.flatMap((a) => {
      const x = after(a, (one) => one.client !== a.client && ends(one, a.sidBefore))
      const isOut = (b: Exchange) => again(a, b) && statusOf(b) === 401 && lostSession(b)
      return (x && after(x, isOut)) ?? []
    })
    const later = (b: Exchange, fits: (one: Exchange) => boolean) =>
      fits(b) && thefts.some((a) => b.id > a.id && b.client === a.client)
    const logOutOfOther = (a: Exchange) =>
      after(a, (x) => x.client !== a.client && asks(x, 'POST /logout'))
    return progress([shut[0]], {
      'everybody-out': exchanges.some((b) => later(b, hadBadSignature)),
      'not-by-log-out': exchanges.some((b) => later(b, lostSession)),
      'still-in': thefts.some((a) => {
        const x = logOutOfOther(a)
        return x && after(x, (b) => again(a, b) && statusOf(b) === 200) !== undefined
      }),
    })
  },
  decides: ['store.get'],
  asPlanned: setAt(({ shop }) => shop.logout.startsWith('destroy-and-clear')),
  others: [
    {
      tries: 'destroying the record alone',
      actions: [{ kind: 'set', path: 'shop.logout', value: 'destroy' }, ...stolen, logOut, asThief],
    },
  ],
  wrong: [
    {
      tries: 'clearing the cookie alone',
      actions: [...stolen, logOut, asThief],
      near: 'still-in',
    },
    { tries: 'a restart', actions: [...stolen, restart, asThief], near: 'not-by-log-out' },
    {
      tries: 'another secret',
      actions: [...stolen, { kind: 'set', path: 'shop.session.secret', value: 'new' }, asThief],
      near: 'everybody-out',
    },
    {
      tries: 'waiting until it has expired',
      world: { shop: { session: session({ maxAge: 60_000 }) } },
      actions: [...stolen, wait(61_000), asThief],
      near: 'not-by-log-out',
    },
    {
      tries: 'logging in again',
      actions: [...stolen, logIn, asThief],
      near: 'not-by-log-out',
    },
    {
      tries: 'logging out of another session of kim’s',
      world: { clients: [newBrowser(client), newBrowser('phone'), { id: thief, kind: 'curl' }] },
      actions: [
        ...stolen,
        bothHalves,
        { ...visit, client: 'phone' },
        { ...logIn, client: 'phone' },
        { kind: 'log-out', client: 'phone' },
        asThief,
        viewCart,
      ],
      near: 'still-in',
    },
  ],
}
