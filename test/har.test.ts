import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { harOf } from '../src/code/har.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { replayed } from './replayed.ts'

/** An object of the HAR 1.2 draft: these fields, and others only with an underscore. */
function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.looseObject(entries),
    v.check(
      (value) => Object.keys(value).every((key) => key in entries || key.startsWith('_')),
      'a field that HAR 1.2 does not know',
    ),
  )
}
const text = v.string()
const count = v.pipe(v.number(), v.integer(), v.minValue(-1))
const ms = v.pipe(v.number(), v.minValue(-1))
const time = v.pipe(v.string(), v.isoTimestamp())
const comment = { comment: v.optional(text) }
const pair = object({ name: text, value: text, ...comment })
const cookie = object({
  name: text,
  value: text,
  path: v.optional(text),
  domain: v.optional(text),
  expires: v.optional(time),
  httpOnly: v.optional(v.boolean()),
  secure: v.optional(v.boolean()),
  ...comment,
})
const message = {
  httpVersion: text,
  cookies: v.array(cookie),
  headers: v.array(pair),
  headersSize: count,
  bodySize: count,
  ...comment,
}
const entry = object({
  pageref: v.optional(text),
  startedDateTime: time,
  time: ms,
  request: object({
    method: text,
    url: v.pipe(text, v.url()),
    queryString: v.array(pair),
    postData: v.optional(object({ mimeType: text, text, ...comment })),
    ...message,
  }),
  response: object({
    status: v.pipe(v.number(), v.integer()),
    statusText: text,
    content: object({
      size: count,
      compression: v.optional(count),
      mimeType: text,
      text: v.optional(text),
      encoding: v.optional(text),
      ...comment,
    }),
    redirectURL: text,
    ...message,
  }),
  cache: object({}),
  timings: object({
    blocked: v.optional(ms),
    dns: v.optional(ms),
    connect: v.optional(ms),
    send: v.pipe(v.number(), v.minValue(0)),
    wait: v.pipe(v.number(), v.minValue(0)),
    receive: v.pipe(v.number(), v.minValue(0)),
    ssl: v.optional(ms),
    ...comment,
  }),
  serverIPAddress: v.optional(text),
  connection: v.optional(text),
  ...comment,
})
const archive = object({
  log: object({
    version: v.literal('1.2'),
    creator: object({ name: text, version: text, ...comment }),
    browser: v.optional(object({ name: text, version: text, ...comment })),
    pages: v.optional(v.array(v.unknown())),
    entries: v.array(entry),
    ...comment,
  }),
})

const laptop = { client: 'laptop' }
const script = {
  world: {
    front: { login: 'form' },
    shop: {
      login: { answer: 'redirect' },
      session: { secret: 's', cookie: { maxAge: 60_000, sameSite: 'none' } },
    },
  },
  actions: [
    { kind: 'navigate', ...laptop, url: '/?from=a%20b&c' },
    { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
    { kind: 'set', path: 'shop.session', value: { secret: 's', cookie: { maxAge: 60_000 } } },
    { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
    { kind: 'view-cart', ...laptop },
    { kind: 'navigate', ...laptop, url: 'http://localhost:9' },
  ],
}

describe('a timeline as an HTTP Archive', () => {
  let exchanges: readonly Exchange[] = []
  let log: v.InferOutput<typeof archive>['log']
  beforeAll(async () => {
    exchanges = await replayed(script)
    log = v.parse(archive, JSON.parse(harOf(exchanges))).log
  })
  const entryOf = (method: string, path: string, last = false) => {
    const found = log.entries.filter(
      ({ request }) => request.method === method && new URL(request.url).pathname === path,
    )
    return last ? found.at(-1) : found[0]
  }

  it('has every field of HAR 1.2 that must be there, and none that it does not know', () => {
    expect(log.entries).toHaveLength(exchanges.length)
    expect(exchanges.length).toBeGreaterThan(5)
  })

  it('times are the world’s, and their parts make up the whole', () => {
    for (const [place, { startedDateTime, time: whole, timings }] of log.entries.entries()) {
      const { startedAt = 0, endAt } = exchanges[place] ?? {}
      expect(Date.parse(startedDateTime)).toBe(startedAt)
      expect(timings.send + timings.wait + timings.receive).toBe(whole)
      expect(whole).toBe((endAt ?? 0) - startedAt)
    }
    expect(Date.parse(log.entries[0]?.startedDateTime ?? '')).toBe(defaultWorld.startAt)
  })

  it('tells of a query, a posted form and the redirect after it', () => {
    expect(entryOf('GET', '/')?.request.queryString).toEqual([
      { name: 'from', value: 'a b' },
      { name: 'c', value: '' },
    ])
    expect(entryOf('POST', '/login')).toMatchObject({
      request: {
        bodySize: 'user=kim&password=kim-likes-tea'.length,
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          text: 'user=kim&password=kim-likes-tea',
        },
      },
      response: { status: 302, statusText: 'Found', redirectURL: '/' },
    })
  })

  it('tells of each cookie, also of one that was refused and why', () => {
    expect(entryOf('POST', '/login')?.response.cookies).toEqual([
      expect.objectContaining({
        name: 'connect.sid',
        path: '/',
        httpOnly: true,
        secure: false,
        comment: 'refused SameSiteNoneInsecure',
      }),
    ])
    const [stored] = entryOf('POST', '/login', true)?.response.cookies ?? []
    expect(stored?.comment).toBe('stored')
    expect(Date.parse(stored?.expires ?? '')).toBeGreaterThan(defaultWorld.startAt)
    expect(entryOf('GET', '/api/cart', true)?.request.cookies).toEqual([
      { name: 'connect.sid', value: stored?.value },
    ])
  })

  it('has status 0 and its cause where no answer came', () => {
    expect(log.entries.at(-1)).toMatchObject({
      _error: 'unreachable',
      response: { status: 0, headersSize: -1, bodySize: -1 },
    })
  })
})
