import { isLoopback } from '../http/address.ts'
import { client, logIn, session, viewCart, visit } from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { isIn } from './facts.ts'
import { sidIn } from './jars.ts'
import type { Lesson } from './lesson.ts'
import { setAt } from './planned.ts'
import { progress } from './progress.ts'
import { isLive } from './records.ts'

const typed = { kind: 'navigate', client, url: 'http://shop.example/' }
const secure = (value: boolean | 'auto') => ({
  kind: 'set',
  path: 'shop.session.cookie.secure',
  value,
})
const toHttps = { kind: 'set', path: 'page', value: 'https://shop.example' }
const afresh = [visit, logIn]

const urlOf = ({ request }: Exchange) => new URL(request.url)
const isHttps = (one: Exchange) => urlOf(one).protocol === 'https:'
/** Over http to the shop's host, on a wire that somebody can listen to. */
const isReadable = (x: Exchange) => {
  const { hostname, protocol } = urlOf(x)
  const { page, api } = x.before.world
  const shop = [page, api ?? page].some((origin) => new URL(origin).hostname === hostname)
  return shop && protocol === 'http:' && !isLoopback(hostname)
}
const stores = (one: Exchange, sid: string) =>
  one.set.some(
    ({ outcome, cookie }) => outcome === 'stored' && cookie && sidIn(cookie.value) === sid,
  )
const isNoted = ({ after }: Exchange, sid: string) =>
  after.notebook.some((note) => JSON.stringify(note).includes(sid))

export const theEavesdropperAndSecure: Lesson<'the-eavesdropper-and-secure'> = {
  id: 'the-eavesdropper-and-secure',
  world: {
    page: 'http://shop.example',
    network: { eavesdropper: true },
    shop: { session: session({ secure: false }) },
    clients: [newBrowser(client), { id: 'mallory', kind: 'curl' }],
  },
  path: [
    ...afresh,
    {
      kind: 'copy-cookie',
      client,
      cookie: { name: 'connect.sid', domain: 'shop.example', path: '/' },
      to: 'mallory',
    },
    { kind: 'send', client: 'mallory', url: '/api/cart' },
    secure(true),
    logIn,
    toHttps,
    secure(false),
    ...afresh,
    typed,
    secure(true),
    ...afresh,
    typed,
    visit,
    viewCart,
  ],
  asksBefore: 5,
  right: 2,
  goal: ({ exchanges }) => {
    const cameSafely = (x: Exchange, sid: string | null): sid is string =>
      sid !== null &&
      exchanges.some((e) => e.id < x.id && e.client === x.client && isHttps(e) && stores(e, sid))
    const readable = exchanges.filter(isReadable)
    const safe = (y: Exchange) => isHttps(y) && isIn(y, 'GET /api/cart')
    const kept = readable.find((x) =>
      x.sent.some(({ cookie, outcome, reasons }) => {
        const sid = sidIn(cookie.value)
        return (
          outcome === 'withheld' &&
          reasons.includes('SecureOnly') &&
          cameSafely(x, sid) &&
          isLive(x.before, sid) &&
          exchanges.some((y) => y.id > x.id && safe(y) && y.sidBefore === sid && !isNoted(y, sid))
        )
      }),
    )
    return progress([kept], {
      'no-wire': exchanges.length > 0 && exchanges.every((one) => isLoopback(urlOf(one).hostname)),
      overheard: readable.some((x) => cameSafely(x, x.sidBefore)),
      'never-tried': exchanges.some(safe),
    })
  },
  decides: ['attach-cookies'],
  asPlanned: setAt(({ shop }) => shop.session.cookie?.secure === true),
  others: [
    {
      tries: 'Secure where the request is',
      actions: [toHttps, secure('auto'), ...afresh, typed, visit, viewCart],
    },
  ],
  wrong: [
    {
      tries: 'localhost, where no wire is',
      world: { page: 'http://localhost:3000', shop: { session: session({ secure: true }) } },
      actions: [visit, logIn, viewCart],
      near: 'no-wire',
    },
    {
      tries: 'never asking over http',
      actions: [toHttps, secure(true), ...afresh, viewCart],
      near: 'never-tried',
    },
    {
      tries: 'https without Secure',
      actions: [toHttps, ...afresh, typed, visit, viewCart],
      near: 'overheard',
    },
    {
      tries: 'Secure over http, for which the server sends no cookie',
      actions: [secure(true), ...afresh, typed, viewCart],
      near: null,
    },
  ],
}
