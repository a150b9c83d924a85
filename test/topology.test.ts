import { describe, expect, it } from 'vitest'
import { headerValue, headerValues } from '../src/http/headers.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { play, statuses } from './play.ts'

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client }
const session = { secret: 'k', resave: false, saveUninitialized: false }

const setCookies = ({ response }: Exchange) => headerValues(response?.headers ?? [], 'set-cookie')
const network = (exchange: Exchange | undefined) =>
  exchange?.steps.filter(({ lane }) => lane === 'network').map(({ name }) => name)

describe('a proxy that ends TLS', () => {
  const page = 'https://shop.example'
  const shop = { session: { ...session, cookie: { secure: true } } }
  const proxy = { to: 'http://127.0.0.1:8080' }

  it('lets Express see http: no cookie leaves the server (RI-02)', async () => {
    const [, login, cart] = await play([visit, logIn, viewCart], { page, shop, network: { proxy } })
    expect(login && setCookies(login)).toEqual([])
    expect(cart?.response?.status).toBe(401)
    expect(network(login)).toEqual(['request', 'proxy-request', 'proxy-response', 'response'])
    expect(login?.steps.find(({ name }) => name === 'proxy-request')).toMatchObject({
      url: 'http://127.0.0.1:8080/login',
    })
  })

  it.each([
    ['https', 200],
    ['https, http', 200],
    ['http, https', 401],
    [null, 401],
  ])('sends X-Forwarded-Proto %s to an app that trusts it: %i (RI-03)', async (proto, status) => {
    const world = {
      page,
      shop: { ...shop, trustProxy: 1 },
      network: { proxy: { ...proxy, forwardedProto: proto } },
    }
    expect(statuses(await play([visit, logIn, viewCart], world)).at(-1)).toBe(status)
  })

  it('takes its own time on the way there and back', async () => {
    const times = async (latency: number) => {
      const [first] = await play([visit], { page, network: { proxy: { ...proxy, latency } } })
      return (first?.endAt ?? 0) - (first?.startedAt ?? 0)
    }
    expect((await times(50)) - (await times(0))).toBe(100)
  })
})

describe('a development proxy before an API with cookies of its own (RI-39)', () => {
  const page = 'http://localhost:3000'
  const shop = {
    session: { ...session, cookie: { domain: 'api.shop.example', secure: true } },
  }
  const proxy = { to: 'https://api.shop.example', changeHost: true }

  it('hands on a Domain that the browser refuses', async () => {
    const [, login] = await play([visit, logIn], { page, shop, network: { proxy } })
    expect(login?.set.map(({ reasons }) => reasons)).toEqual([['InvalidDomain']])
    expect(headerValue(login?.upstream?.request.headers ?? [], 'host')).toBe('api.shop.example')
  })

  it('cures it by rewriting the Domain', async () => {
    const world = { page, shop, network: { proxy: { ...proxy, cookieDomainRewrite: '' } } }
    const exchanges = await play([visit, logIn, viewCart], world)
    expect(statuses(exchanges)).toEqual([200, 200, 200])
    expect(exchanges[1]?.steps.find(({ name }) => name === 'proxy-response')).toMatchObject({
      rewrites: [{ name: 'Set-Cookie' }],
    })
  })
})

describe('a shared cache', () => {
  it("gives one visitor's page, cookie and all, to the next", async () => {
    const world = {
      page: 'https://shop.example',
      shop: { session: { ...session, saveUninitialized: true } },
      network: { proxy: { to: 'http://127.0.0.1:8080', cache: true } },
      clients: [
        { id: 'laptop', kind: 'browser' },
        { id: 'phone', kind: 'browser' },
      ],
    }
    const other = { ...visit, client: 'phone' }
    const [first, second, later] = await play(
      [visit, other, { kind: 'wait', ms: 120_000 }, other],
      world,
    )
    expect(second?.answerer).toBe('cache')
    expect(second?.instance).toBeNull()
    expect(second?.sidAfter).toBe(first?.sidAfter)
    expect(network(second)).toEqual(['request', 'cache-lookup', 'response'])
    expect(later?.answerer).toBe('instance')
  })
})

describe('several instances', () => {
  const world = { instances: 2 }
  const carts = [viewCart, viewCart, viewCart, viewCart]

  it('each with its own memory know a visitor by turns (RI-46)', async () => {
    const exchanges = await play([visit, logIn, ...carts], world)
    expect(statuses(exchanges).slice(2)).toEqual([401, 200, 401, 200])
    expect(exchanges[0]?.steps.find(({ name }) => name === 'balance')).toMatchObject({
      instance: 0,
      how: 'round-robin',
    })
  })

  it('know him always, where the balancer is sticky', async () => {
    const sticky = { ...world, network: { balancing: 'sticky' } }
    const exchanges = await play([visit, logIn, ...carts], sticky)
    expect(statuses(exchanges).slice(2)).toEqual([200, 200, 200, 200])
  })

  it('share what a shared store holds', async () => {
    const shared = { ...world, shop: { store: { kind: 'redis' } } }
    const exchanges = await play([visit, logIn, ...carts], shared)
    expect(statuses(exchanges).slice(2)).toEqual([200, 200, 200, 200])
  })
})

describe('page and API on two hosts', () => {
  const world = { page: 'https://team.example', api: 'https://api.shop.example' }

  it("the page's host serves the page and knows no session", async () => {
    const [page] = await play([visit], world)
    expect(page).toMatchObject({ answerer: 'page-host', instance: null })
    expect(page && setCookies(page)).toEqual([])
    expect(page?.after.pages[client]?.document?.kind).toBe('shop')
  })

  it('nobody listens at any other address', async () => {
    const [gone] = await play([{ kind: 'navigate', client, url: 'https://nobody.example/' }], world)
    expect(gone?.failure).toEqual({ kind: 'unreachable' })
  })
})

describe('an eavesdropper', () => {
  const network = { eavesdropper: true }
  const notes = (exchanges: readonly Exchange[]) =>
    exchanges.at(-1)?.after.notebook.map(({ start, body }) => `${start} ${body}`) ?? []

  it('reads password and cookie of plain http', async () => {
    const exchanges = await play([visit, logIn, viewCart], {
      page: 'http://shop.example',
      network,
    })
    const text = JSON.stringify(exchanges.at(-1)?.after.notebook)
    expect(text).toContain('kim-likes-tea')
    expect(text).toContain(exchanges.at(-1)?.sidBefore)
    expect(exchanges[1]?.steps.map(({ name }) => name)).toContain('overhear')
  })

  it.each(['https://shop.example', 'http://localhost:3000'])(
    'reads nothing of %s',
    async (page) => {
      expect(notes(await play([visit, logIn], { page, network }))).toEqual([])
    },
  )

  it('reads nothing of what a proxy takes by https, but what goes to its http address', async () => {
    const world = {
      page: 'https://shop.example',
      network: { ...network, proxy: { to: 'http://127.0.0.1:8080' } },
    }
    const typed = { kind: 'navigate', client, url: 'http://shop.example/' }
    expect(notes(await play([visit, typed], world))[0]).toContain('GET http://shop.example/')
    expect(notes(await play([visit, logIn], world))).toEqual([])
  })
})

describe('an app behind a proxy that goes away', () => {
  it('is answered for with 502', async () => {
    const world = { network: { proxy: {} }, shop: { store: { latency: 500 } } }
    const start = Date.UTC(2026, 2, 2, 9)
    const actions = [
      visit,
      { ...logIn, at: start + 1000 },
      { kind: 'restart', instance: 0, at: start + 1100 },
    ]
    const [, login] = await play(actions, world)
    expect(login).toMatchObject({ answerer: 'proxy', response: { status: 502 } })
  })
})
