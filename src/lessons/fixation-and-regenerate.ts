import { client, logIn, session, viewCart, visit } from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { foundSession, hadBadSignature, isLogIn, lostSession, statusOf, userOf } from './facts.ts'
import { sidsHeld } from './jars.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'
import { recordAt, recordsAt } from './records.ts'

const mallory = 'mallory'
const copied = {
  kind: 'copy-cookie',
  client,
  cookie: { name: 'connect.sid', domain: 'localhost', path: '/' },
  to: mallory,
}
const atHome = { kind: 'send', client: mallory, url: '/api/cart' }
const clear = { kind: 'clear-cookies', client }
const restart = { kind: 'restart', instance: 0 }
const set = (path: string, value: unknown) => ({ kind: 'set', path, value })
const planted = [visit, copied]
const plantedByLogIn = [clear, visit, { ...logIn, user: mallory }, copied]

const othersOf = (x: Exchange) =>
  x.before.world.clients.map(({ id }) => id).filter((id) => id !== x.client)

export const fixationAndRegenerate: Lesson<'fixation-and-regenerate'> = {
  id: 'fixation-and-regenerate',
  world: {
    shop: { session: session({}, { saveUninitialized: true }), login: { regenerate: false } },
    clients: [newBrowser(client), { id: mallory, kind: 'curl' }],
  },
  path: [
    ...planted,
    logIn,
    atHome,
    set('shop.session.saveUninitialized', false),
    ...plantedByLogIn,
    logIn,
    atHome,
    set('shop.login.regenerate', true),
    ...plantedByLogIn,
    logIn,
    atHome,
    viewCart,
  ],
  asksBefore: 3,
  right: 2,
  goal: ({ exchanges }) => {
    /** Who else knew the ID before kim logged in with it. */
    const knowing = (x: Exchange) =>
      othersOf(x).filter(
        (who) =>
          sidsHeld(x.before, who).some((sid) => sid === x.sidBefore) ||
          exchanges.some(
            (one) => one.id < x.id && one.client === who && one.sidBefore === x.sidBefore,
          ),
      )
    const logIns = exchanges.filter(
      (x) => isLogIn(x) && recordsAt(x.after).some(({ user }) => user === 'kim'),
    )
    const planted = logIns.filter((x) => x.sidBefore !== null && knowing(x).length > 0)
    const isRenewed = (x: Exchange) =>
      recordAt(x.after, x.sidBefore) === null && recordAt(x.after, x.sidAfter)?.user === 'kim'
    const byOther = (x: Exchange, fits: (y: Exchange) => boolean) =>
      exchanges.some(
        (y) =>
          y.id > x.id &&
          knowing(x).includes(y.client) &&
          y.sidBefore === x.sidBefore &&
          statusOf(y) === 401 &&
          fits(y),
      )
    const cured = planted.find(
      (x) =>
        isRenewed(x) &&
        byOther(x, lostSession) &&
        exchanges.some(
          (z) =>
            z.id > x.id &&
            z.client === x.client &&
            statusOf(z) === 200 &&
            foundSession(z) &&
            userOf(z) === 'kim',
        ),
    )
    const takenOver = planted.filter((x) => recordAt(x.after, x.sidBefore)?.user === 'kim')
    return progress([cured], {
      'not-by-log-in': takenOver.some((x) =>
        byOther(x, (y) => lostSession(y) || hadBadSignature(y)),
      ),
      'same-id': takenOver.length > 0,
      'no-cookie': logIns.some(
        (x) =>
          x.sidBefore === null && othersOf(x).some((who) => sidsHeld(x.before, who).length > 0),
      ),
    })
  },
  decides: ['set-cookie'],
  wrong: [
    {
      tries: 'keeping nobody without a log-in: mallory has an account',
      world: { shop: { session: session({}), login: { regenerate: false } } },
      actions: [...plantedByLogIn, logIn, atHome, viewCart],
      near: 'same-id',
    },
    {
      tries: 'clearing the cookies first',
      actions: [...planted, clear, logIn, atHome, viewCart],
      near: 'no-cookie',
    },
    {
      tries: 'a restart',
      actions: [...planted, logIn, restart, atHome, logIn, viewCart],
      near: 'not-by-log-in',
    },
    {
      tries: 'longer IDs',
      actions: [set('shop.session.genid', 'uuid'), restart, ...planted, logIn, atHome, viewCart],
      near: 'same-id',
    },
    {
      tries: 'another secret',
      actions: [...planted, logIn, set('shop.session.secret', 'new'), atHome, viewCart],
      near: 'not-by-log-in',
    },
  ],
}
