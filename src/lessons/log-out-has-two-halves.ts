import { client, logIn, logOut, session, viewCart, visit, wait } from '../cases/usual-deeds.ts'
import type { Exchange } from '../world/exchange.ts'
import { asks, broughtNoId, statusOf } from './facts.ts'
import { cookieWith } from './jars.ts'
import type { Lesson } from './lesson.ts'
import { setAt } from './planned.ts'
import { progress } from './progress.ts'
import { recordAt } from './records.ts'

const logsOutBy = (how: string) => ({ kind: 'set', path: 'shop.logout', value: how })
const cookie = { name: 'connect.sid', domain: 'localhost', path: '/' }
const round = [logIn, logOut, viewCart]

const recordLeft = (x: Exchange) => recordAt(x.after, x.sidBefore) !== null
const cookieLeft = (x: Exchange) => cookieWith(x.after, x.client, x.sidBefore) !== null

export const logOutHasTwoHalves: Lesson<'log-out-has-two-halves'> = {
  id: 'log-out-has-two-halves',
  world: { shop: { logout: 'clear' } },
  path: [visit, ...round, logsOutBy('destroy'), ...round, logsOutBy('destroy-and-clear'), ...round],
  asksBefore: 2,
  right: 1,
  goal: ({ exchanges }) => {
    const logOuts = exchanges.filter(
      (x) =>
        asks(x, 'POST /logout') &&
        recordAt(x.before, x.sidBefore) !== null &&
        cookieWith(x.before, x.client, x.sidBefore) !== null,
    )
    const both = logOuts.find(
      (x) =>
        !recordLeft(x) &&
        !cookieLeft(x) &&
        exchanges.some(
          (y) =>
            y.id > x.id &&
            y.client === x.client &&
            asks(y, 'GET /api/cart') &&
            statusOf(y) === 401 &&
            broughtNoId(y),
        ),
    )
    const last = logOuts.at(-1)
    return progress([both], {
      'both-left': last !== undefined && recordLeft(last) && cookieLeft(last),
      'record-left': last !== undefined && recordLeft(last) && !cookieLeft(last),
      'cookie-left': last !== undefined && !recordLeft(last) && cookieLeft(last),
    })
  },
  decides: ['store.destroy'],
  asPlanned: setAt(({ shop }) => shop.logout.startsWith('destroy-and-clear')),
  others: [
    {
      tries: 'clearing with the domain, which on localhost names the same cookie',
      actions: [visit, logsOutBy('clear-other-domain'), ...round],
    },
  ],
  wrong: [
    { tries: 'clearing the cookie alone', actions: [visit, ...round], near: 'record-left' },
    ...(['destroy', 'clear-other-path', 'clear-other-domain'] as const).map((how) => ({
      tries: `log-out by ${how}`,
      // On localhost a cookie with `Domain=localhost` has the same key as one without.
      world: { page: 'https://shop.example' },
      actions: [visit, logsOutBy(how), ...round],
      near: 'cookie-left' as const,
    })),
    {
      tries: 'req.session = null, which keeps the record',
      actions: [visit, logsOutBy('null'), ...round],
      near: 'both-left',
    },
    {
      tries: 'clearing the cookie where the middleware renews it after that',
      world: { shop: { logout: 'clear', session: session({}, { rolling: true }) } },
      actions: [visit, ...round],
      near: 'both-left',
    },
    {
      tries: 'deleting the row by hand',
      actions: [visit, logIn, { kind: 'delete-cookie', client, cookie }, viewCart],
      near: null,
    },
    {
      tries: 'waiting until both have expired',
      world: { shop: { logout: 'clear', session: session({ maxAge: 60_000 }) } },
      actions: [visit, logIn, wait(61_000), viewCart, logOut, viewCart],
      near: null,
    },
    {
      tries: 'a restart',
      actions: [visit, logIn, { kind: 'restart', instance: 0 }, logOut, viewCart],
      near: null,
    },
  ],
}
