import { describe, expect, it } from 'vitest'
import { allCookies } from '../src/jar/contents.ts'
import { headerValue } from '../src/http/headers.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { en } from '../src/messages/en/index.ts'
import { heldSid } from '../src/ui/identity/held-sid.ts'
import { findingOf } from '../src/ui/network/finding.ts'
import { holdersOf } from '../src/ui/server/stored-record.ts'
import { markOf } from '../src/ui/timeline/columns.ts'
import { play, playAll, statuses } from './play.ts'

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client }
const session = { secret: 'k', resave: false, saveUninitialized: false }
const laptop = { id: client, kind: 'browser' }
const curl = { id: 'curl', kind: 'curl' }
const postman = { id: 'postman', kind: 'rest' }
const key = { name: 'connect.sid', domain: 'localhost', path: '/' }

const jarOf = (exchange: Exchange | undefined, id = client) => {
  const jar = exchange?.after.jars[id]
  return jar ? allCookies(jar) : []
}

describe('one request, sent by three clients (RI-36)', () => {
  const world = (kind: object) => ({
    page: 'http://localhost:3000',
    api: 'http://127.0.0.1:4000',
    shop: { session: { ...session, cookie: { sameSite: 'strict' } } },
    front: { credentials: 'include' },
    clients: [{ id: client, ...kind }],
  })

  it('a browser keeps to SameSite and CORS', async () => {
    const exchanges = await play([visit, logIn], world({ kind: 'browser' }))
    expect(exchanges.at(-1)).toMatchObject({ cause: 'preflight', cors: 'never-sent' })
  })

  it('a REST client keeps the cookie, and asks nobody', async () => {
    const exchanges = await play([logIn, viewCart], world({ kind: 'rest' }))
    expect(statuses(exchanges)).toEqual([200, 200])
    expect(exchanges.map(({ cause }) => cause)).toEqual(['program', 'program'])
    expect(headerValue(exchanges[1]?.request.headers ?? [], 'origin')).toBeNull()
    expect(exchanges[0]?.set[0]?.line).toContain('SameSite=Strict')
  })

  it('curl keeps nothing, so that each answer is the first', async () => {
    const exchanges = await play([logIn, viewCart], world({ kind: 'curl' }))
    expect(statuses(exchanges)).toEqual([200, 401])
    expect(exchanges[0]?.set).toMatchObject([{ outcome: 'not-considered', reasons: ['own:NoJar'] }])
  })

  it('a page’s script cannot write a Cookie line, as a REST client can', async () => {
    const headers = [['Cookie', 'connect.sid=x']]
    const url = 'http://localhost:3000/api/cart'
    const [, browser, rest] = await play(
      [
        visit,
        { kind: 'fetch', client, url, headers },
        { kind: 'send', client: 'postman', url, headers },
      ],
      { clients: [laptop, postman] },
    )
    expect(headerValue(browser?.request.headers ?? [], 'cookie')).toBeNull()
    expect(headerValue(rest?.request.headers ?? [], 'cookie')).toBe('connect.sid=x')
  })

  it('a browser with more cookies than Node takes is turned away before the program runs', async () => {
    const big = Array.from({ length: 5 }, (_, place) => ({
      kind: 'assign-cookie',
      client,
      line: `big${place}=${'x'.repeat(4000)}`,
    }))
    const exchanges = await play([visit, ...big, logIn, { kind: 'clear-cookies', client }, logIn], {
      clients: [laptop],
    })
    expect(statuses(exchanges)).toEqual([200, 431, 200])
    expect(exchanges[1]?.steps.map(({ name }) => name)).not.toContain('handler')
    expect(exchanges[1]?.steps).toContainEqual(
      expect.objectContaining({ name: 'error', text: 'HPE_HEADER_OVERFLOW' }),
    )
  })

  it('curl sends the header that it was given', async () => {
    const signedIn = await play([visit, logIn], { clients: [laptop] })
    const [cookie] = jarOf(signedIn.at(-1))
    const exchanges = await play(
      [
        visit,
        logIn,
        {
          kind: 'set-client',
          client: 'curl',
          path: 'cookie',
          value: `connect.sid=${cookie?.value}`,
        },
        { kind: 'send', client: 'curl', url: '/api/cart' },
      ],
      { clients: [laptop, curl] },
    )
    expect(exchanges.at(-1)?.response?.status).toBe(200)
    expect(exchanges.at(-1)?.sidBefore).toBe(exchanges[1]?.sidAfter)
  })

  it('curl shows a redirect, a REST client follows it', async () => {
    const to = 'https://id.example/authorize-silently?redirect_uri=http://localhost:3000/&state=x'
    const send = { kind: 'send', url: to }
    const exchanges = await play(
      [
        { ...send, client: 'curl' },
        { ...send, client: 'postman' },
      ],
      { clients: [curl, postman] },
    )
    expect(exchanges.map(({ client: id }) => id)).toEqual(['curl', 'postman', 'postman'])
  })
})

describe('fifty bots (RI-47)', () => {
  it.each([
    [true, 50],
    [false, 0],
  ])('leave with saveUninitialized %s %i records', async (saveUninitialized, count) => {
    const exchanges = await play([{ kind: 'send-bots', client: 'curl', url: '/', count: 50 }], {
      shop: { session: { ...session, saveUninitialized } },
      clients: [curl],
    })
    expect(exchanges).toHaveLength(50)
    expect(new Set(exchanges.map(({ startedAt }) => startedAt)).size).toBe(1)
    expect(exchanges.at(-1)?.after.stores['memory-0'] ?? []).toHaveLength(count)
  })
})

describe('a stolen cookie (lesson 5)', () => {
  const steal = { kind: 'copy-cookie', client, cookie: key, to: 'thief' }
  const asThief = { kind: 'send', client: 'thief', url: '/api/cart' }
  const thief = (kind: string) => ({ clients: [laptop, { id: 'thief', kind }] })

  it.each(['curl', 'rest'])(
    'makes a %s the user, until the server lets the session go',
    async (kind) => {
      const exchanges = await play(
        [visit, logIn, steal, asThief, { kind: 'log-out', client }, asThief],
        thief(kind),
      )
      expect(statuses(exchanges)).toEqual([200, 200, 200, 200, 401])
      expect(exchanges[2]?.sidBefore).toBe(exchanges[1]?.sidAfter)
    },
  )

  it('is one cookie of the jar, not any', async () => {
    const other = { ...steal, cookie: { ...key, path: '/other' } }
    await expect(play([visit, logIn, other], thief('curl'))).rejects.toThrow('cookie')
  })
})

describe('a cookie changed by hand', () => {
  it('whose id is altered is not even looked up (lesson 10)', async () => {
    const [, login] = await play([visit, logIn])
    const [cookie] = jarOf(login)
    const value = (cookie?.value ?? '').replace(/^s%3A./, 's%3A_')
    const exchanges = await play([
      visit,
      logIn,
      { kind: 'edit-cookie', client, cookie: key, edit: { value } },
      viewCart,
    ])
    const last = exchanges.at(-1)
    expect(last?.response?.status).toBe(401)
    expect(last?.trace.map(({ line }) => 'text' in line && line.text)).toContain(
      'cookie signature invalid',
    )
  })

  it('keeps its place and every field that was not written over', async () => {
    const edit = { kind: 'edit-cookie', client, cookie: key, edit: { path: '/api' } }
    const exchanges = await play([visit, logIn, edit, viewCart])
    const [before] = jarOf(exchanges[1])
    expect(jarOf(exchanges.at(-1))).toEqual([{ ...before, path: '/api' }])
  })

  it.each([
    { kind: 'delete-cookie', client, cookie: key },
    { kind: 'clear-cookies', client },
  ])('is gone from the jar and the record stays: $kind (lesson 2)', async (deed) => {
    const exchanges = await play([visit, logIn, deed, viewCart])
    expect(statuses(exchanges)).toEqual([200, 200, 401])
    expect(jarOf(exchanges.at(-1))).toEqual([])
    expect(exchanges.at(-1)?.after.stores['memory-0']).toHaveLength(1)
  })
})

describe('a client’s settings', () => {
  const set = (path: string, value: unknown) => ({ kind: 'set-client', client, path, value })

  it('change for what comes after', async () => {
    const frame = { kind: 'navigate', client, url: 'https://evil.example/frame' }
    const exchanges = await play([visit, logIn, frame, set('thirdPartyCookies', 'block'), frame], {
      page: 'https://shop.example',
      shop: { session: { ...session, cookie: { secure: true, sameSite: 'none' } } },
    })
    const framed = exchanges.filter(({ cause }) => cause === 'frame')
    expect(framed.map(({ sent }) => sent.map(({ outcome }) => outcome))).toEqual([
      ['sent'],
      ['withheld'],
    ])
  })

  it.each([
    ['id', 'phone'],
    ['kind', 'curl'],
    ['thirdPartyCookies', 'sometimes'],
    ['colour', 'red'],
  ])('%s: %s is refused', async (path, value) => {
    await expect(play([set(path, value)])).rejects.toThrow(path)
  })
})

describe('document.cookie (RI-64)', () => {
  const read = { kind: 'read-cookie', client }
  const results = async (actions: readonly object[], world: object = {}) =>
    [...(await playAll(actions, world))].flatMap((entry) =>
      entry.kind === 'action' && entry.result ? [entry.result] : [],
    )

  it.each([
    [{}, ''],
    [{ httpOnly: false }, 'connect.sid=s%3A'],
  ])('%o shows "%s…"', async (cookie, begin) => {
    const world = { shop: { session: { ...session, cookie } } }
    const [seen] = await results([visit, logIn, read], world)
    const text = seen?.kind === 'read-cookie' ? seen.text : 'nothing'
    expect(text.slice(0, 16)).toBe(begin)
  })

  it('takes what a script assigns, but not HttpOnly', async () => {
    const assign = (line: string) => ({ kind: 'assign-cookie', client, line })
    const [stored, refused, seen] = await results([
      visit,
      assign('theme=dark; Path=/'),
      assign('spy=1; HttpOnly'),
      read,
    ])
    expect(stored).toMatchObject({ verdicts: [{ outcome: 'stored' }] })
    expect(refused).toMatchObject({ verdicts: [{ reasons: ['own:HttpOnlyFromScript'] }] })
    expect(seen).toEqual({ kind: 'read-cookie', text: 'theme=dark' })
  })

  it('is refused where no page is shown', async () => {
    await expect(playAll([read])).rejects.toThrow('a browser that shows a page')
  })
})

it('a program without a jar holds what was copied into its header, and its requests carry it', async () => {
  const asThief = { kind: 'send', client: 'thief', url: '/api/cart' }
  const [without, , stolen] = (
    await play(
      [asThief, logIn, { kind: 'copy-cookie', client, cookie: key, to: 'thief' }, asThief],
      { clients: [laptop, { id: 'thief', kind: 'curl' }] },
    )
  ).map((exchange) => ({ exchange, attached: exchange.steps[0], marks: markOf(exchange) }))
  expect([without?.attached?.outcome, without?.marks.sent]).toEqual(['skipped', false])
  expect([stolen?.attached?.outcome, stolen?.marks.sent]).toEqual(['done', true])
  if (!without || !stolen?.attached) throw new Error('not sent')
  expect(findingOf(stolen.attached, stolen.exchange, en)).toBe(en.network.attachedByHand)
  const { after, sidBefore } = stolen.exchange
  expect(sidBefore).not.toBeNull()
  expect(heldSid(without.exchange.after, 'thief')).toBeNull()
  expect(heldSid(after, 'thief')).toBe(sidBefore)
  const holders = holdersOf(after, sidBefore ?? '').map((one) => one.client)
  expect(holders).toEqual([client, 'thief'])
})
