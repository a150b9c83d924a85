import { describe, expect, it } from 'vitest'
import { headerValue } from '../src/http/headers.ts'
import { allCookies } from '../src/jar/contents.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { play, statuses } from './play.ts'

const client = 'laptop'
const page = 'http://localhost:3000'
const api = 'http://localhost:4000'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const session = { secret: 'k', resave: false, saveUninitialized: false }
const world = (cors: object | null, credentials = 'include') => ({
  page,
  api,
  shop: { session, cors, order: ['cors', 'static', 'session'] },
  front: { credentials },
})
const allowed = { origin: [page], credentials: true }
const fetch = (more: object) => ({ kind: 'fetch', client, credentials: 'include', ...more })
const story = (exchanges: readonly Exchange[]) =>
  exchanges.map(({ request: { method }, cors }) => `${method} ${cors}`)
const jar = (exchange: Exchange | undefined) => {
  const value = exchange?.after.jars[client]
  return value ? allCookies(value).map(({ name }) => name) : []
}

describe('a fetch to another origin', () => {
  it('never leaves where the preflight is not answered as it asks', async () => {
    const exchanges = await play([visit, logIn], world(null))
    expect(story(exchanges)).toEqual(['GET null', 'OPTIONS never-sent'])
    expect(exchanges[1]?.failure).toEqual({ kind: 'cors', why: 'no-allow-origin' })
  })

  it('runs the handler and keeps its cookie although the page may not read it (RI-15)', async () => {
    const body = 'user=kim&password=kim-likes-tea'
    const headers = [['Content-Type', 'application/x-www-form-urlencoded']]
    const simple = fetch({ url: `${api}/login`, method: 'post', headers, body })
    const exchanges = await play([visit, simple], world({ origin: '*', credentials: true }))
    expect(story(exchanges)).toEqual(['GET null', 'POST unreadable'])
    expect(exchanges[1]).toMatchObject({
      response: { status: 200 },
      failure: { kind: 'cors', why: 'wildcard-with-credentials' },
    })
    expect(jar(exchanges[1])).toEqual(['connect.sid'])
    expect(exchanges[1]?.after.pages[client]?.lastAnswer?.status).toBeNull()
  })

  it('is fine where origin and credentials are allowed', async () => {
    const exchanges = await play([visit, logIn, { kind: 'view-cart', client }], world(allowed))
    expect(story(exchanges)).toEqual(['GET null', 'OPTIONS fine', 'POST fine', 'GET fine'])
    expect(statuses(exchanges).at(-1)).toBe(200)
  })

  it('takes no cookie along without credentials, and says why nobody looked (RI-14)', async () => {
    const exchanges = await play(
      [visit, logIn, { kind: 'view-cart', client }],
      world(allowed, 'same-origin'),
    )
    expect(exchanges[2]?.set).toMatchObject([
      { outcome: 'not-considered', reasons: ['own:CredentialsMode'] },
    ])
    expect(statuses(exchanges).at(-1)).toBe(401)
  })
})

describe('a preflight', () => {
  const put = fetch({ url: `${api}/api/cart`, method: 'PUT' })
  const count = (exchanges: readonly Exchange[]) =>
    exchanges.filter(({ cause }) => cause === 'preflight').length

  it.each([
    [0, 1],
    [4_000, 1],
    [6_000, 2],
  ])('is not asked again within five seconds: after %i ms, %i of them', async (ms, expected) => {
    const wait = ms > 0 ? [{ kind: 'wait', ms }] : []
    expect(count(await play([visit, put, ...wait, put], world(allowed)))).toBe(expected)
  })

  it('is asked for each address and each method of its own', async () => {
    const other = { ...put, url: `${api}/api/report` }
    expect(count(await play([visit, put, other], world(allowed)))).toBe(2)
  })

  it('is forgotten when the browser is closed', async () => {
    const close = { kind: 'close-browser', client }
    expect(count(await play([visit, put, close, visit, put], world(allowed)))).toBe(2)
  })

  it('carries no cookie, and leads to the request that it asked for', async () => {
    const exchanges = await play([visit, logIn, put], world(allowed))
    const [asking, asked] = exchanges.slice(-2)
    expect(headerValue(asking?.request.headers ?? [], 'cookie')).toBeNull()
    expect(asked?.follows).toBe(asking?.id)
  })
})

describe('a redirect from origin to origin', () => {
  const away = (to: string) => ({
    ...world(allowed),
    sites: [
      {
        origin: 'https://other.example',
        pages: [
          {
            path: '/on',
            answer: { kind: 'redirect', status: 302, to },
            headers: [
              ['Access-Control-Allow-Origin', page],
              ['Access-Control-Allow-Credentials', 'true'],
            ],
          },
          { path: '/closed', answer: { kind: 'redirect', status: 302, to } },
        ],
      },
    ],
  })
  const via = (path: string) => fetch({ url: `https://other.example${path}` })

  it('makes the Origin null, which no list of origins names', async () => {
    const exchanges = await play([visit, via('/on')], away(`${api}/api/cart`))
    const last = exchanges.at(-1)
    expect(headerValue(last?.request.headers ?? [], 'origin')).toBe('null')
    expect(last).toMatchObject({ cause: 'redirect', cors: 'unreadable' })
  })

  it('is followed only if its own answer passes the check', async () => {
    const exchanges = await play([visit, via('/closed')], away(`${api}/api/cart`))
    expect(story(exchanges)).toEqual(['GET null', 'GET unreadable'])
  })

  it('is not followed by a preflight: that one has to be answered itself', async () => {
    const put = { ...via('/on'), headers: [['X-Shop', '1']] }
    const exchanges = await play([visit, put], away(`${api}/api/cart`))
    expect(exchanges.at(-1)).toMatchObject({
      cause: 'preflight',
      cors: 'never-sent',
      failure: { kind: 'cors', why: 'preflight-status' },
    })
  })
})
