import { addMug, client, logIn, visit } from '../cases/usual-deeds.ts'
import type { Exchange } from '../world/exchange.ts'
import { newBrowser } from '../world/defaults.ts'
import { asks, isIn, isLogIn, statusOf, userOf } from './facts.ts'
import { cookieWith } from './jars.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'
import { recordAt, recordsAt } from './records.ts'

const lee = 'lee'
const asLee = [
  { kind: 'navigate', client: lee, url: '/' },
  { kind: 'log-in', client: lee, user: 'lee', password: 'right' },
  { kind: 'add-to-cart', client: lee, product: 'pencil' },
]

/** An accepted purchase, before and after which the cookie is the same to the last byte. */
function leavesCookie(exchange: Exchange, sid: string): boolean {
  if (!isIn(exchange, 'POST /api/cart') || exchange.sidBefore !== sid) return false
  const before = cookieWith(exchange.before, exchange.client, sid)
  return before !== null && before.value === cookieWith(exchange.after, exchange.client, sid)?.value
}

export const whatASessionIs: Lesson<'what-a-session-is'> = {
  id: 'what-a-session-is',
  world: { clients: [newBrowser(client), newBrowser(lee)] },
  path: [visit, addMug, logIn, addMug, addMug, addMug, ...asLee],
  asksBefore: 3,
  right: 1,
  goal: ({ exchanges }) => {
    const steady = (sid: string, until: Exchange) =>
      exchanges.some((one) => one.id <= until.id && leavesCookie(one, sid))
    const two = exchanges.find((exchange) => {
      const full = recordsAt(exchange.after).filter(
        ({ user, cart, sid }) => user !== null && cart.length > 0 && steady(sid, exchange),
      )
      return full.some((one) =>
        full.some(
          (other) => one.user !== other.user && `${one.cart.join()}` !== `${other.cart.join()}`,
        ),
      )
    })
    const logIns = exchanges.filter(isLogIn)
    const users = new Set(logIns.map(({ after, sidAfter }) => recordAt(after, sidAfter)?.user))
    return progress([two], {
      'one-jar': users.size > 1 && new Set(logIns.map((one) => one.client)).size === 1,
      'added-before-log-in': exchanges.some(
        (one) => asks(one, 'POST /api/cart') && statusOf(one) === 401 && userOf(one) === null,
      ),
    })
  },
  decides: ['store.set'],
  wrong: [
    {
      tries: 'adding before the log-in',
      actions: [visit, addMug, addMug],
      near: 'added-before-log-in',
    },
    {
      tries: 'two people in one browser',
      actions: [
        visit,
        logIn,
        addMug,
        { ...logIn, user: 'lee' },
        { kind: 'add-to-cart', client, product: 'pencil' },
      ],
      near: 'one-jar',
    },
    { tries: 'one person alone', actions: [visit, logIn, addMug, addMug], near: null },
  ],
}
