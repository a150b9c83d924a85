import { describe, expect, it } from 'vitest'
import { client, logIn, session, viewCart, visit } from '../src/cases/usual-deeds.ts'
import { sidsHeld } from '../src/lessons/jars.ts'
import { recordAt } from '../src/lessons/records.ts'
import { newBrowser } from '../src/world/defaults.ts'
import { play, statuses } from './play.ts'

const set = (path: string, value: unknown) => ({ kind: 'set', path, value })

describe('what the lessons say beside their goals', () => {
  it('a partitioned cookie passes where third-party cookies are blocked', async () => {
    const exchanges = await play([visit, logIn, viewCart], {
      page: 'https://team.vercel.app',
      api: 'https://api.shop.example',
      network: { proxy: { forwardedProto: 'https' } },
      front: { credentials: 'include' },
      shop: {
        session: session({ sameSite: 'none', secure: true, partitioned: true }),
        trustProxy: 1,
        cors: { origin: ['https://team.vercel.app'], credentials: true },
      },
      clients: [{ ...newBrowser(client), thirdPartyCookies: 'block' }],
    })
    expect(exchanges.at(-1)?.response?.status).toBe(200)
    expect(
      exchanges.flatMap(({ set: verdicts }) => verdicts.map(({ outcome }) => outcome)),
    ).toEqual(['stored'])
  })

  it('with saveUninitialized a forged POST without the cookie replaces it: kim is logged out', async () => {
    const exchanges = await play(
      [
        visit,
        logIn,
        { kind: 'navigate', client, url: 'https://evil.example/' },
        {
          kind: 'submit-form',
          client,
          method: 'POST',
          url: 'https://shop.example/api/cart',
          body: 'id=mug',
        },
        visit,
        viewCart,
      ],
      {
        page: 'https://shop.example',
        shop: { session: session({ secure: true, sameSite: 'lax' }, { saveUninitialized: true }) },
      },
    )
    const forged = exchanges.find(({ cause }) => cause === 'form')
    expect(forged?.sent.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
      ['withheld', 'SchemefulSameSiteLax'],
    ])
    expect(forged?.set.map(({ outcome, replaced }) => [outcome, replaced !== null])).toEqual([
      ['stored', true],
    ])
    expect(exchanges.at(-1)?.response?.status).toBe(401)
  })

  it('an ID planted for the whole domain is not taken over, but is sent before kim’s new one', async () => {
    const planted = { name: 'connect.sid', domain: 'shop.example', path: '/' }
    const exchanges = await play(
      [
        { ...visit, client: 'mallory' },
        { ...logIn, client: 'mallory', user: 'mallory' },
        { kind: 'copy-cookie', client: 'mallory', cookie: planted, to: client },
        { kind: 'edit-cookie', client, cookie: planted, edit: { domain: '.shop.example' } },
        visit,
        logIn,
        viewCart,
        { ...viewCart, client: 'mallory' },
      ],
      {
        page: 'https://shop.example',
        shop: { session: session({ secure: true }) },
        clients: [newBrowser(client), newBrowser('mallory')],
      },
    )
    const [asKim, asMallory] = exchanges.slice(-2)
    const end = exchanges.at(-1)
    expect([asKim?.response?.status, asMallory?.response?.status]).toEqual([401, 401])
    const held = end ? sidsHeld(end.after, client) : []
    expect(held).toHaveLength(2)
    expect(held.filter((sid) => end && recordAt(end.after, sid)?.user === 'kim')).toHaveLength(1)
    expect(asKim?.sidBefore).toBe(asMallory?.sidBefore)
  })

  it('a page between two requests turns the round robin on', async () => {
    const world = {
      page: 'https://shop.example',
      network: { proxy: { forwardedProto: 'https' } },
      instances: 2,
      shop: { session: session({}), trustProxy: 1 },
    }
    const byTurns = await play([visit, logIn, viewCart, viewCart, viewCart, viewCart], world)
    expect(statuses(byTurns).slice(2)).toEqual([401, 200, 401, 200])
    const withPages = await play([visit, logIn, viewCart, visit, viewCart, visit, viewCart], world)
    expect(
      withPages.filter(({ cause }) => cause === 'fetch').map((one) => one.response?.status),
    ).toEqual([200, 401, 401, 401])
  })

  it('the course note’s configuration works over https between two sites', async () => {
    const cookie = { sameSite: 'none', httpOnly: false, secure: true, path: '/' }
    const exchanges = await play([visit, logIn, viewCart], {
      page: 'https://team.vercel.app',
      api: 'https://api.shop.example',
      front: { credentials: 'include' },
      shop: {
        session: session(cookie, { saveUninitialized: true }),
        cors: { origin: ['https://team.vercel.app'], credentials: true },
      },
    })
    expect(statuses(exchanges).at(-1)).toBe(200)
    const withDomain = await play([set('shop.session.cookie.domain', 'localhost'), visit, logIn], {
      page: 'https://shop.example',
      shop: { session: session(cookie) },
    })
    expect(withDomain.at(-1)?.set.map(({ reasons }) => [...reasons])).toEqual([['InvalidDomain']])
  })
})
