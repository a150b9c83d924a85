import { client, logIn, logOut, session, visit, wait } from '../cases/usual-deeds.ts'
import type { Exchange } from '../world/exchange.ts'
import { isCrossSite, statusOf, userOf } from './facts.ts'
import { sidIn, sidsHeld } from './jars.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'
import { isLive, recordAt } from './records.ts'

const evil = { kind: 'navigate', client, url: 'https://evil.example/' }
const press = {
  kind: 'submit-form',
  client,
  method: 'POST',
  url: 'https://shop.example/api/cart',
  body: 'id=mug',
}
const follow = { kind: 'click-link', client, link: 0 }
const sameSite = (value?: string) => ({
  kind: 'set',
  path: 'shop.session.cookie.sameSite',
  ...(value === undefined ? {} : { value }),
})
const kept = { name: 'connect.sid', domain: 'shop.example', path: '/' }
const lured = [visit, logIn, evil, press]
/** Chromium sends a cookie without SameSite along with a cross-site POST for so long ("Lax + POST"). */
const exception = 120_000

const isForged = (x: Exchange) =>
  x.cause === 'form' && x.request.method === 'POST' && isCrossSite(x)
const isFromLink = (y: Exchange) => y.cause === 'link' && isCrossSite(y)
const heldAt = ({ before, client: who }: Exchange) =>
  sidsHeld(before, who).find((sid) => isLive(before, sid)) ?? null

const dataOf = (record: ReturnType<typeof recordAt>) =>
  record && JSON.stringify([record.user, record.cart])

export const forgedRequestsAndSameSite: Lesson<'forged-requests-and-samesite'> = {
  id: 'forged-requests-and-samesite',
  world: {
    page: 'https://shop.example',
    shop: { session: session({ secure: true, sameSite: 'none', httpOnly: true }) },
  },
  path: [
    ...lured,
    sameSite(),
    ...lured,
    wait(121_000),
    evil,
    press,
    sameSite('strict'),
    ...lured,
    evil,
    follow,
    sameSite('lax'),
    ...lured,
    evil,
    follow,
  ],
  asksBefore: 4,
  right: 1,
  goal: ({ exchanges }) => {
    const ageOf = (x: Exchange, sid: string) => {
      const stored = exchanges.findLast(
        (one) =>
          one.id < x.id &&
          one.client === x.client &&
          one.set.some(
            ({ outcome, cookie }) => outcome === 'stored' && cookie && sidIn(cookie.value) === sid,
          ),
      )
      return x.startedAt - (stored?.headersAt ?? Number.NEGATIVE_INFINITY)
    }
    const refused = exchanges.flatMap((x) => {
      const sid = isForged(x) && [401, 403].includes(statusOf(x) ?? 0) ? heldAt(x) : null
      if (sid === null) return []
      const same = dataOf(recordAt(x.before, sid)) === dataOf(recordAt(x.after, sid))
      return same ? [{ x, sid, late: ageOf(x, sid) > exception }] : []
    })
    const inTime = refused.filter(({ late }) => !late)
    const linked = inTime.flatMap(({ x, sid }) =>
      exchanges.filter(
        (y) => y.id > x.id && isFromLink(y) && y.sidBefore === sid && userOf(y) === 'kim',
      ),
    )
    return progress([linked.length > 0 ? inTime[0]?.x : null, linked[0]], {
      'link-too': inTime.some(({ x, sid }) =>
        exchanges.some(
          (y) => y.id > x.id && isFromLink(y) && y.sidBefore === null && heldAt(y) === sid,
        ),
      ),
      'too-late': inTime.length === 0 && refused.length > 0,
      'still-sent': exchanges.some((x) => isForged(x) && statusOf(x) === 200),
    })
  },
  decides: ['attach-cookies', 'attach-cookies'],
  asPlanned: ([, linked]) => linked?.before.world.shop.session.cookie?.sameSite === 'lax',
  others: [
    {
      tries: 'making the cookie Lax by hand, in the jar',
      actions: [
        visit,
        logIn,
        { kind: 'edit-cookie', client, cookie: kept, edit: { sameSite: 'Lax' } },
        evil,
        press,
        evil,
        follow,
      ],
    },
  ],
  wrong: [
    {
      tries: 'strict, which keeps the cookie from links too',
      actions: [sameSite('strict'), ...lured, evil, follow],
      near: 'link-too',
    },
    {
      tries: 'no SameSite, and waiting',
      actions: [sameSite(), visit, logIn, wait(121_000), evil, press, evil, follow],
      near: 'too-late',
    },
    {
      tries: 'no SameSite, at once',
      actions: [sameSite(), ...lured, evil, follow],
      near: 'still-sent',
    },
    {
      tries: 'pressing while logged out',
      actions: [sameSite('lax'), visit, logIn, logOut, evil, press, evil, follow],
      near: null,
    },
    {
      tries: 'CORS, which a form asks nothing of',
      actions: [
        {
          kind: 'set',
          path: 'shop.cors',
          value: { origin: ['https://shop.example'], credentials: true },
        },
        ...lured,
        evil,
        follow,
      ],
      near: 'still-sent',
    },
  ],
}
