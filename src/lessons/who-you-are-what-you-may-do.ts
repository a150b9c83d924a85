import { client, logIn, logOut, visit } from '../cases/usual-deeds.ts'
import { accounts } from '../server/shop/accounts.js'
import { askOf, asks, foundSession, statusOf, userOf } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'

const viewOrders = { kind: 'view-orders', client }
const logInAsAdmin = { ...logIn, user: 'admin' }

const roleOf = (user: string | null) => accounts.find(({ name }) => name === user)?.role

export const whoYouAreWhatYouMayDo: Lesson<'who-you-are-what-you-may-do'> = {
  id: 'who-you-are-what-you-may-do',
  world: {},
  path: [visit, viewOrders, logIn, viewOrders, logOut, logInAsAdmin, viewOrders],
  asksBefore: 2,
  right: 2,
  goal: ({ exchanges }) => {
    const unknown = exchanges.filter((a) => statusOf(a) === 401 && userOf(a) === null)
    const customers = exchanges.filter(
      (b) => statusOf(b) === 403 && foundSession(b) && roleOf(userOf(b)) === 'customer',
    )
    const admins = exchanges.filter(
      (c) => statusOf(c) === 200 && foundSession(c) && roleOf(userOf(c)) === 'admin',
    )
    const refused = customers.find((b) =>
      [unknown, admins].every((others) => others.some((one) => askOf(one) === askOf(b))),
    )
    return progress([refused], {
      'wrong-password':
        unknown.every((a) => asks(a, 'POST /login')) && unknown.length > 0 && customers.length > 0,
      'two-of-three': customers.length > 0,
    })
  },
  decides: ['handler'],
  wrong: [
    {
      tries: 'the 401 of a wrong password',
      actions: [
        visit,
        { ...logIn, password: 'wrong' },
        logIn,
        viewOrders,
        logOut,
        logInAsAdmin,
        viewOrders,
      ],
      near: 'wrong-password',
    },
    {
      tries: 'the 401 of another path',
      actions: [
        visit,
        { kind: 'view-cart', client },
        logIn,
        viewOrders,
        logOut,
        logInAsAdmin,
        viewOrders,
      ],
      near: 'two-of-three',
    },
    {
      tries: 'customers alone',
      actions: [
        visit,
        viewOrders,
        logIn,
        viewOrders,
        logOut,
        { ...logIn, user: 'lee' },
        viewOrders,
      ],
      near: 'two-of-three',
    },
  ],
}
