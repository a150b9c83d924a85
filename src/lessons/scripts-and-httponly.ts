import { client, logIn, logOut, session, viewCart, visit } from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { asks, isCrossSite, isIn } from './facts.ts'
import { sidsHeld } from './jars.ts'
import type { Lesson } from './lesson.ts'
import { setAt } from './planned.ts'
import { progress } from './progress.ts'
import { recordAt } from './records.ts'

const openMug = { kind: 'navigate', client, url: '/products/mug' }
const httpOnly = { kind: 'set', path: 'shop.session.cookie.httpOnly', value: true }
const escaped = { kind: 'set', path: 'shop.reviews', value: 'escaped' }
const kept = { name: 'connect.sid', domain: 'shop.example', path: '/' }
const stolen = [visit, logIn, openMug]
const asScript = {
  kind: 'fetch',
  client,
  url: '/api/cart',
  method: 'POST',
  headers: [['Content-Type', 'application/json']],
  body: '{"id":"mug"}',
}

/** What a script in the shop's own page sends to another site. */
const isBeacon = (exchange: Exchange) =>
  (exchange.cause === 'image' || exchange.cause === 'fetch') &&
  isCrossSite(exchange) &&
  (exchange.asked.initiator ?? '').startsWith(`${exchange.before.world.page}/`)

/** The ID of kim's session, as far as it is live and in the jar; null: it is not. */
const heldBy = ({ before, client: who }: Exchange) =>
  sidsHeld(before, who).find((sid) => recordAt(before, sid)?.user === 'kim') ?? null

const gives = ({ request: { url, body } }: Exchange, sid: string) => `${url} ${body}`.includes(sid)

export const scriptsAndHttpOnly: Lesson<'scripts-and-httponly'> = {
  id: 'scripts-and-httponly',
  world: {
    page: 'https://shop.example',
    shop: {
      session: session({ secure: true, sameSite: 'lax', httpOnly: false }),
      reviews: 'raw',
    },
    clients: [newBrowser(client), { id: 'mallory', kind: 'curl' }],
  },
  path: [
    ...stolen,
    {
      kind: 'copy-cookie',
      client,
      cookie: kept,
      to: 'mallory',
    },
    { kind: 'send', client: 'mallory', url: '/api/cart' },
    httpOnly,
    openMug,
    logOut,
    logIn,
    openMug,
    asScript,
    viewCart,
    escaped,
    openMug,
  ],
  asksBefore: 5,
  right: 1,
  goal: ({ exchanges }) => {
    const beacons = exchanges.filter(isBeacon)
    const first = beacons.find((s0) => {
      const sid = heldBy(s0)
      return sid !== null && gives(s0, sid)
    })
    const later = first ? beacons.filter((s) => s.id > first.id) : []
    const blind = later.find((s1) => {
      const sid = heldBy(s1)
      return (
        sid !== null &&
        !gives(s1, sid) &&
        exchanges.some((y) => y.id > s1.id && isIn(y, 'GET /api/cart') && y.sidBefore === sid)
      )
    })
    const opened = exchanges.findLast((one) => asks(one, 'GET /products/mug'))
    return progress([blind], {
      'script-did-not-run':
        first !== undefined &&
        opened !== undefined &&
        opened.id > first.id &&
        !beacons.some((s) => s.id > opened.id),
      'logged-out': later.some((s) => heldBy(s) === null),
      'still-read': first !== undefined,
    })
  },
  decides: ['request'],
  asPlanned: setAt(({ shop }) => shop.session.cookie?.httpOnly === true),
  others: [
    {
      tries: 'making the cookie HttpOnly by hand, in the jar',
      actions: [
        ...stolen,
        { kind: 'edit-cookie', client, cookie: kept, edit: { httpOnly: true } },
        openMug,
        viewCart,
      ],
    },
  ],
  wrong: [
    {
      tries: 'being logged out when the script runs',
      actions: [...stolen, logOut, openMug],
      near: 'logged-out',
    },
    {
      tries: 'escaping the review, which is the better cure',
      actions: [...stolen, escaped, openMug, viewCart],
      near: 'script-did-not-run',
    },
    {
      tries: 'changing the option of a live session',
      actions: [...stolen, httpOnly, openMug, viewCart],
      near: 'still-read',
    },
    {
      tries: 'closing the page',
      actions: [...stolen, { kind: 'close-browser', client }],
      near: 'still-read',
    },
  ],
}
