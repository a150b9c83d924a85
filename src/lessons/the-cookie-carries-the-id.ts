import { client, logIn, logOut, viewCart, visit } from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { askOf, broughtNoId, foundSession, hadBadSignature, statusOf } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'
import { recordAt } from './records.ts'

const curl = 'curl'
const asCurl = { kind: 'send', client: curl, url: '/api/cart' }
const cookie = { name: 'connect.sid', domain: 'localhost', path: '/' }
const copied = { kind: 'copy-cookie', client, cookie, to: curl }

export const theCookieCarriesTheId: Lesson<'the-cookie-carries-the-id'> = {
  id: 'the-cookie-carries-the-id',
  world: { clients: [newBrowser(client), { id: curl, kind: 'curl' }] },
  path: [
    visit,
    logIn,
    viewCart,
    copied,
    { kind: 'delete-cookie', client, cookie },
    viewCart,
    asCurl,
  ],
  asksBefore: 4,
  right: 1,
  goal: ({ exchanges }) => {
    const granted = exchanges.filter(
      (b) => b.sidBefore !== null && statusOf(b) === 200 && foundSession(b),
    )
    const refused = (b: Exchange, why: (a: Exchange) => boolean) =>
      exchanges.filter((a) => askOf(a) === askOf(b) && statusOf(a) === 401 && why(a))
    const without = (b: Exchange) =>
      refused(b, broughtNoId).find(
        (a) => recordAt(a.after, b.sidBefore) !== null && recordAt(b.after, b.sidBefore) !== null,
      )
    return progress([granted.map(without).find((a) => a !== undefined)], {
      mistyped: granted.some((b) => refused(b, hadBadSignature).length > 0),
      'record-gone': granted.some((b) => refused(b, broughtNoId).length > 0),
    })
  },
  decides: ['parse-cookie'],
  wrong: [
    {
      tries: 'logging out, and asking then',
      actions: [visit, logIn, viewCart, logOut, viewCart],
      near: 'record-gone',
    },
    {
      tries: 'a value that was mistyped',
      actions: [
        visit,
        logIn,
        viewCart,
        { kind: 'set-client', client: curl, path: 'cookie', value: 'connect.sid=s%3Aabc.def' },
        asCurl,
      ],
      near: 'mistyped',
    },
    {
      tries: 'asking before the log-in, of which there is no record yet',
      actions: [visit, viewCart, logIn, viewCart],
      near: 'record-gone',
    },
    {
      tries: 'two records: one that is logged out, and another',
      actions: [visit, logIn, logOut, viewCart, logIn, viewCart],
      near: 'record-gone',
    },
  ],
}
