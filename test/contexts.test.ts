import { describe, expect, it } from 'vitest'
import { headerValue } from '../src/http/headers.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { play, playAll, statuses } from './play.ts'

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client }
const evil = 'https://evil.example'
const toEvil = { kind: 'navigate', client, url: `${evil}/` }
const page = 'https://shop.example'
const session = { secret: 'k', resave: false, saveUninitialized: false }

const shopWith = (cookie: object) => ({
  page,
  shop: { session: { ...session, cookie: { secure: true, ...cookie } } },
})
const fate = (exchange: Exchange | undefined) => {
  const [verdict] = exchange?.sent ?? []
  return verdict ? [verdict.outcome, ...verdict.reasons].join(' ') : 'no cookie'
}
const shown = (exchanges: readonly Exchange[]) => exchanges.at(-1)?.after.pages[client]

describe('a link from another site', () => {
  const link = { kind: 'follow-link', client, url: `${page}/` }

  it.each([
    ['lax', 'sent'],
    ['strict', 'withheld SchemefulSameSiteStrict'],
  ])('SameSite=%s: %s', async (sameSite, verdict) => {
    const exchanges = await play([visit, logIn, toEvil, link], shopWith({ sameSite }))
    expect(fate(exchanges.at(-1))).toBe(verdict)
    expect(exchanges.at(-1)).toMatchObject({ cause: 'link', asked: { initiator: `${evil}/` } })
  })

  it('stays one when the page that it led to is loaded anew (RFC 6265bis §8.8.5)', async () => {
    const reload = { kind: 'reload', client }
    const exchanges = await play(
      [visit, logIn, toEvil, link, reload, visit, reload],
      shopWith({ sameSite: 'strict' }),
    )
    expect(exchanges.slice(-3).map(fate)).toEqual([
      'withheld SchemefulSameSiteStrict',
      'sent',
      'sent',
    ])
  })
})

describe('an identity provider that leads back (RI-31, RI-32)', () => {
  const back = `redirect_uri=${encodeURIComponent(`${page}/`)}&state=x`
  const provider = (path: string) => `https://id.example/${path}?${back}`
  const follow = (url: string) => ({ kind: 'follow-link', client, url })

  it('by redirects alone, from the own site: Strict is sent', async () => {
    const exchanges = await play(
      [visit, logIn, follow(provider('authorize-silently'))],
      shopWith({ sameSite: 'strict' }),
    )
    expect(statuses(exchanges)).toEqual([200, 200, 302, 200])
    const last = exchanges.at(-1)
    expect(last?.request.url).toBe(`${page}/?code=one-time-code&state=x`)
    expect(last?.asked.chain).toEqual([provider('authorize-silently')])
    expect(fate(last)).toBe('sent')
  })

  it("by a click in the provider's page: Strict is withheld, for the whole chain", async () => {
    const link = follow(`${page}/?code=one-time-code&state=x`)
    const exchanges = await play(
      [visit, logIn, follow(provider('authorize')), link],
      shopWith({ sameSite: 'strict' }),
    )
    expect(fate(exchanges.at(-1))).toBe('withheld SchemefulSameSiteStrict')
  })

  it.each([
    [{ sameSite: 'lax' }, 0, 'withheld SchemefulSameSiteLax'],
    [{}, 0, 'sent'],
    [{}, 121_000, 'withheld SchemefulSameSiteUnspecifiedTreatedAsLax'],
  ])('by a form that sends itself, %o after %i ms: %s', async (cookie, ms, verdict) => {
    const wait = ms > 0 ? [{ kind: 'wait', ms }] : []
    const exchanges = await play(
      [visit, logIn, ...wait, follow(provider('authorize-by-post'))],
      shopWith(cookie),
    )
    expect(exchanges.at(-1)).toMatchObject({
      cause: 'form',
      request: { method: 'POST', body: 'code=one-time-code&state=x' },
    })
    expect(fate(exchanges.at(-1))).toBe(verdict)
  })
})

describe('a forged request (lesson 7)', () => {
  const forged = {
    kind: 'submit-form',
    client,
    method: 'POST',
    url: `${page}/api/cart`,
    body: 'id=mug',
  }

  it('carries a SameSite=None cookie, and the cart grows', async () => {
    const exchanges = await play([visit, logIn, toEvil, forged], shopWith({ sameSite: 'none' }))
    expect(exchanges.at(-1)?.response?.body).toBe('{"cart":["mug"]}')
    expect(headerValue(exchanges.at(-1)?.request.headers ?? [], 'origin')).toBe(evil)
  })

  it('carries no Lax cookie, and is answered 401', async () => {
    const exchanges = await play([visit, logIn, toEvil, forged], shopWith({ sameSite: 'lax' }))
    expect(statuses(exchanges).at(-1)).toBe(401)
  })
})

describe('the shop in a frame of another site (RI-37)', () => {
  const frame = { kind: 'navigate', client, url: `${evil}/frame` }
  const inFrame = { ...viewCart, frame: 0 }

  it.each([
    [{ sameSite: 'lax' }, 'allow', 'withheld SchemefulSameSiteLax', 401],
    [{ sameSite: 'none' }, 'allow', 'sent', 200],
    [{ sameSite: 'none' }, 'block', 'withheld UserPreferences', 401],
  ])('%o, third-party cookies: %s, %s', async (cookie, thirdPartyCookies, verdict, status) => {
    const exchanges = await play([visit, logIn, frame, inFrame], {
      ...shopWith(cookie),
      clients: [{ id: client, kind: 'browser', thirdPartyCookies }],
    })
    const [framed, cart] = exchanges.slice(-2)
    expect(framed).toMatchObject({ cause: 'frame', asked: { topLevel: `${evil}/frame` } })
    expect(fate(framed)).toBe(verdict)
    expect(fate(cart)).toBe(verdict)
    expect(cart?.response?.status).toBe(status)
    expect(shown(exchanges)?.frames[0]?.lastAnswer?.status).toBe(status)
    expect(shown(exchanges)?.url).toBe(`${evil}/frame`)
  })

  it('logs in for itself where the cookie is partitioned, and nowhere else', async () => {
    const world = {
      ...shopWith({ sameSite: 'none', partitioned: true }),
      clients: [{ id: client, kind: 'browser', thirdPartyCookies: 'block' }],
    }
    const exchanges = await play([frame, { ...logIn, frame: 0 }, inFrame, visit, viewCart], world)
    expect(statuses(exchanges)).toEqual([200, 200, 200, 200, 200, 401])
  })
})

describe('an element that a page loads', () => {
  it('an image of another site brings its cookie along only with SameSite=None', async () => {
    const image = { kind: 'embed', client, element: 'img', url: `${page}/api/cart` }
    const fates = async (cookie: object) =>
      fate((await play([visit, logIn, toEvil, image], shopWith(cookie))).at(-1))
    expect(await fates({ sameSite: 'lax' })).toBe('withheld SchemefulSameSiteLax')
    expect(await fates({ sameSite: 'none' })).toBe('sent')
  })

  it.each([
    [['session', 'static'], { secure: true }, 11],
    [['static', 'session'], { secure: true }, 1],
    [['session', 'static'], {}, 1],
  ])('files of a first visit: %o, cookie %o: %i records (RI-48)', async (order, cookie, count) => {
    const timeline = await playAll([visit], {
      shop: { session: { ...session, saveUninitialized: true, cookie }, order },
      clients: [{ id: client, kind: 'browser', loadsAssets: true }],
    })
    const entries = [...timeline]
    const [first, ...files] = entries.filter((entry) => entry.kind === 'exchange')
    expect(files).toHaveLength(10)
    // They are asked for at once, while the page's last byte waits for the store.
    expect(new Set(files.map(({ startedAt }) => startedAt))).toEqual(new Set([first?.headersAt]))
    const { stores } = files.reduce((a, b) => (b.after.at > a.after.at ? b : a)).after
    // What static files lack falls through to the session.
    const missing = files.filter(({ response }) => response?.status === 404)
    const late = order[0] === 'static' ? missing.length : 0
    expect(stores['memory-0']).toHaveLength(count + late)
  })
})

describe('a review that is a script (lesson 6)', () => {
  const product = { kind: 'navigate', client, url: '/products/mug' }
  const beacon = async (cookie: object, reviews: string) => {
    const { shop } = shopWith(cookie)
    const exchanges = await play([visit, logIn, product], {
      page,
      shop: { ...shop, reviews },
    })
    const last = exchanges.at(-1)
    return last?.request.url.startsWith(`${evil}/collect`)
      ? decodeURIComponent(last.request.url.split('?')[1] ?? '')
      : 'none'
  }

  it('brings the cookie to whoever wrote it', async () => {
    expect(await beacon({ httpOnly: false }, 'raw')).toMatch(/^connect\.sid=s%3A/)
  })

  it('brings nothing where HttpOnly keeps the cookie from it, and runs all the same', async () => {
    expect(await beacon({}, 'raw')).toBe('')
  })

  it('does not run where the review is escaped', async () => {
    expect(await beacon({ httpOnly: false }, 'escaped')).toBe('none')
  })
})

describe('a page that is left', () => {
  const start = Date.UTC(2026, 2, 2, 9)
  const report = { kind: 'make-report', client, at: start + 1000 }

  it.each([
    { kind: 'navigate', client, url: '/', at: start + 1500 },
    { kind: 'close-browser', client, at: start + 1500 },
  ])('takes its open requests along: $kind', async (leave) => {
    const shop = { session: { ...session, rolling: true } }
    const exchanges = await play([visit, logIn, report, leave], { shop })
    const dropped = exchanges.find(({ request }) => request.url.endsWith('/api/report'))
    expect(dropped).toMatchObject({ failure: { kind: 'cancelled' }, response: null, set: [] })
    expect(dropped?.endAt).toBeLessThan(start + 1600)
  })

  it.each(['/', 'https://evil.example/', 'https://nobody.example/'])(
    'leaves nothing open behind, even where the request to %s has not arrived',
    async (url) => {
      const first = { kind: 'fetch', client, url, at: start + 1000 }
      const away = { kind: 'close-browser', client, at: start + 1005 }
      const timeline = await playAll([visit, first, away, visit])
      const last = timeline.at(-1)
      expect(last?.after.at).toBeLessThan(start + 2000)
    },
  )

  it('stops no other page, and not the server', async () => {
    const clients = [client, 'phone'].map((id) => ({ id, kind: 'browser' }))
    const other = { kind: 'navigate', client: 'phone', url: '/', at: start + 1500 }
    const exchanges = await play([visit, logIn, report, other], { clients })
    expect(statuses(exchanges)).toEqual([200, 200, 200, 200])
    const away = { kind: 'navigate', client, url: '/', at: start + 1500 }
    const left = await play([visit, logIn, report, away])
    const steps = left[2]?.steps.filter(({ lane }) => lane === 'instance') ?? []
    expect(steps.at(-1)?.at).toBeGreaterThan(start + 2900)
  })
})

describe('Back and Forward', () => {
  const back = { kind: 'back', client }

  it('show the page that was, without a request (RI-63)', async () => {
    const exchanges = await play([
      visit,
      logIn,
      visit,
      { kind: 'log-out', client },
      { kind: 'navigate', client, url: '/api/cart' },
      back,
    ])
    expect(exchanges).toHaveLength(5)
  })

  it.each([
    ['no-store', 3],
    ['no-cache', 2],
  ] as const)('ask again for a page that says %s: %i requests', async (cacheControl, count) => {
    const away = { kind: 'navigate', client, url: '/api/cart' }
    expect(await play([visit, away, back], { shop: { cacheControl } })).toHaveLength(count)
  })

  it('lead forward again to what was left', async () => {
    const away = { kind: 'navigate', client, url: '/api/cart' }
    const [, cart, login] = await play([visit, away, back, { kind: 'forward', client }, logIn])
    expect(login?.before.pages[client]?.url).toBe(cart?.request.url)
    expect(login?.before.histories[client]?.back).toHaveLength(1)
  })

  it('leave no way for a page that is not there', async () => {
    await expect(play([visit, back])).rejects.toThrow('a page to go to')
  })
})

describe('a browser that is closed', () => {
  const close = { kind: 'close-browser', client }
  const clients = (restoresSession: boolean) => ({
    clients: [{ id: client, kind: 'browser', restoresSession }],
  })

  it.each([
    [{}, false, 401],
    [{}, true, 200],
    [{ maxAge: 60_000 }, false, 200],
  ])('%o, session restore %s: %i', async (cookie, restores, status) => {
    const world = { shop: { session: { ...session, cookie } }, ...clients(restores) }
    const exchanges = await play([visit, logIn, close, visit, viewCart], world)
    expect(statuses(exchanges).at(-1)).toBe(status)
  })
})

describe('a client whose clock is wrong (RI-29)', () => {
  it.each([3_600_000, -3_600_000])(
    'by %i ms: Expires is read by the server’s Date',
    async (clock) => {
      const world = {
        shop: { session: { ...session, cookie: { maxAge: 60_000 } } },
        clients: [{ id: client, kind: 'browser', clock }],
      }
      const actions = [visit, logIn, viewCart, { kind: 'wait', ms: 61_000 }, viewCart]
      expect(statuses(await play(actions, world))).toEqual([200, 200, 200, 401])
    },
  )
})
