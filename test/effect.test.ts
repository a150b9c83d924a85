import { beforeAll, describe, expect, it } from 'vitest'
import { effectOf } from '../src/code/effect.ts'
import { allCookies, emptyJar } from '../src/jar/contents.ts'
import { withoutList } from '../src/http/site.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'
import { setValue } from '../src/world/set-value.ts'
import type { World } from '../src/world/schema.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

const client = 'laptop'
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client }
const actions = [
  { kind: 'navigate', client, url: '/' },
  logIn,
  { kind: 'add-to-cart', client, product: 'mug' },
  { kind: 'wait', ms: 1_800_000 },
  viewCart,
  { kind: 'log-out', client },
  viewCart,
  logIn,
  { kind: 'wait', ms: 90_000_000 },
  viewCart,
]

function worldOf(world: object): World {
  const script = parseScript({ world, actions: [] })
  if (!script.ok) throw new Error(`${script.refusal.where}: ${script.refusal.what}`)
  return script.value.world
}

/** What somebody sees who does the same things: answers, steps, jar, records and their ends. */
async function seenIn(world: World): Promise<unknown> {
  const script = parseScript({ actions })
  if (!script.ok) throw new Error(script.refusal.what)
  const result = await replay(
    { ...script.value, world },
    { startInstance, wire: directWire(), loadPublicSuffixes: () => Promise.resolve(withoutList) },
  )
  if (!result.ok) throw new Error(result.refusal.what)
  return result.timeline.filter((entry) => entry.kind === 'exchange').map(seenOf)
}

function seenOf({ response, failure, steps, set, after }: Exchange): unknown {
  return {
    status: response?.status,
    failure,
    // That `cors` sets its headers is no effect by itself: what a page may then do is.
    steps: steps
      .filter(({ name }) => name !== 'cors')
      .map(({ name, outcome }) => `${name} ${outcome}`),
    set: set.map(({ outcome, reasons }) => [outcome, ...reasons]),
    jar: allCookies(after.jars[client] ?? emptyJar).map(
      ({ name, value, domain, path, expires, httpOnly, secure, sameSite, partitionKey }) => ({
        name,
        value,
        domain,
        path,
        expires,
        httpOnly,
        secure,
        sameSite,
        partitionKey,
      }),
    ),
    records: Object.values(after.stores)
      .flat()
      .map(({ sid, expiresAt }) => [sid, expiresAt]),
    overheard: after.notebook.length,
  }
}

const session = (more: object) => ({
  shop: { session: { secret: 's', resave: false, saveUninitialized: false, ...more } },
})
const secure = { cookie: { secure: true } }
const https = 'https://localhost:3000'
const proxied = (more: object) => ({ page: https, network: { proxy: more } })
const redis = (more: object) => ({ store: { kind: 'redis', latency: 2, ...more } })

/** A world where the value does nothing, how else it could be, and a world where it matters. */
const claims: readonly [kind: string, path: string, other: unknown, idle: object, busy: object][] =
  [
    [
      'nothing-asks-secure',
      'shop.session.proxy',
      undefined,
      { ...proxied({ forwardedProto: 'https' }), ...session({ proxy: true }) },
      { ...proxied({ forwardedProto: 'https' }), ...session({ proxy: true, ...secure }) },
    ],
    [
      'direct-https',
      'shop.session.proxy',
      undefined,
      { page: https, ...session({ proxy: false, ...secure }) },
      { ...proxied({ forwardedProto: 'https' }), ...session({ proxy: true, ...secure }) },
    ],
    [
      'no-forwarded-proto',
      'shop.session.proxy',
      undefined,
      { ...proxied({}), ...session({ proxy: true, ...secure }) },
      { ...proxied({ forwardedProto: 'https' }), ...session({ proxy: true, ...secure }) },
    ],
    [
      'nobody-trusted',
      'shop.session.proxy',
      undefined,
      { ...proxied({ forwardedProto: 'https' }), ...session({ proxy: false, ...secure }) },
      {
        ...proxied({ forwardedProto: 'https' }),
        shop: { ...session({ proxy: false, ...secure }).shop, trustProxy: true },
      },
    ],
    [
      'no-forwarded-proto',
      'shop.trustProxy',
      undefined,
      { ...proxied({}), shop: { ...session(secure).shop, trustProxy: 1 } },
      {
        ...proxied({ forwardedProto: 'https' }),
        shop: { ...session(secure).shop, trustProxy: 1 },
      },
    ],
    [
      'proxy-decides',
      'shop.trustProxy',
      undefined,
      {
        ...proxied({ forwardedProto: 'https' }),
        shop: { ...session({ proxy: true, ...secure }).shop, trustProxy: 1 },
      },
      {
        ...proxied({ forwardedProto: 'https' }),
        shop: { ...session(secure).shop, trustProxy: 1 },
      },
    ],
    [
      'never-null',
      'shop.session.unset',
      undefined,
      { shop: { ...session({ unset: 'destroy' }).shop, logout: 'clear' } },
      { shop: { ...session({ unset: 'destroy' }).shop, logout: 'null' } },
    ],
    [
      'same-object',
      'shop.session.cookieAs',
      undefined,
      {
        page: https,
        ...session({ cookieAs: 'function', cookie: { secure: true, maxAge: 60_000 } }),
      },
      { ...session({ cookieAs: 'function', cookie: { secure: 'auto' } }) },
    ],
    [
      'expires-wins',
      'shop.session.cookie.maxAge',
      undefined,
      session({ cookie: { maxAge: 60_000, expires: { afterBoot: 7_200_000 } } }),
      session({ cookie: { maxAge: 60_000 } }),
    ],
    [
      'auto-is-false',
      'shop.session.cookie.secure',
      undefined,
      session({ cookie: { secure: 'auto' } }),
      { page: https, ...session({ cookie: { secure: 'auto' } }) },
    ],
    [
      'domain-is-host',
      'shop.session.cookie.domain',
      undefined,
      session({ cookie: { domain: 'localhost' } }),
      session({ cookie: { domain: 'elsewhere.example' } }),
    ],
    [
      'memory-has-no-ttl',
      'shop.store.ttl',
      undefined,
      { shop: { store: { ttl: 60 } } },
      { shop: redis({ ttl: 60 }) },
    ],
    [
      'memory-never-full',
      'shop.store.full',
      undefined,
      { shop: { store: { full: true } } },
      { shop: redis({ full: true }) },
    ],
    [
      'expiry-is-ttl',
      'shop.store.ttl',
      undefined,
      { shop: { ...session({ cookie: { maxAge: 3_600_000 } }).shop, ...redis({ ttl: 60 }) } },
      { shop: redis({ ttl: 60 }) },
    ],
    [
      'same-origin',
      'front.credentials',
      'same-origin',
      { front: { credentials: 'include' } },
      {
        api: 'http://localhost:4000',
        front: { credentials: 'include' },
        shop: { cors: { origin: ['http://localhost:3000'], credentials: true } },
      },
    ],
    [
      'same-origin',
      'shop.cors.origin',
      ['http://other.example'],
      { shop: { cors: { origin: '*', credentials: false } } },
      { api: 'http://localhost:4000', shop: { cors: { origin: '*', credentials: false } } },
    ],
    [
      'no-cookies-asked',
      'shop.cors.credentials',
      false,
      {
        api: 'http://localhost:4000',
        shop: { cors: { origin: ['http://localhost:3000'], credentials: true } },
      },
      {
        api: 'http://localhost:4000',
        front: { credentials: 'include' },
        shop: { cors: { origin: ['http://localhost:3000'], credentials: true } },
      },
    ],
    [
      'one-instance',
      'network.balancing',
      'round-robin',
      { network: { balancing: 'sticky' } },
      { instances: 2, network: { balancing: 'sticky' } },
    ],
    [
      'header-untrusted',
      'network.proxy.forwardedProto',
      null,
      { ...proxied({ forwardedProto: 'https' }), ...session(secure) },
      {
        ...proxied({ forwardedProto: 'https' }),
        shop: { ...session(secure).shop, trustProxy: true },
      },
    ],
    [
      'no-domain',
      'network.proxy.cookieDomainRewrite',
      null,
      proxied({ cookieDomainRewrite: 'elsewhere.example' }),
      {
        ...proxied({ cookieDomainRewrite: '' }),
        ...session({ cookie: { domain: 'elsewhere.example' } }),
      },
    ],
    [
      'not-secure',
      'network.proxy.dropSecure',
      false,
      proxied({ dropSecure: true }),
      {
        page: 'http://localhost:3000',
        network: { proxy: { to: 'https://127.0.0.1:8443', dropSecure: true } },
        ...session({ cookie: { secure: true } }),
      },
    ],
    [
      'all-encrypted',
      'network.eavesdropper',
      false,
      { page: https, network: { eavesdropper: true } },
      { page: 'http://172.30.1.83:3000', network: { eavesdropper: true } },
    ],
    [
      'own-machine',
      'network.eavesdropper',
      false,
      { network: { eavesdropper: true } },
      { page: 'http://172.30.1.83:3000', network: { eavesdropper: true } },
    ],
    [
      'eviction-only',
      'shop.session.cookie.priority',
      undefined,
      session({ cookie: { priority: 'high' } }),
      {},
    ],
  ]

describe('where a value is said to have no effect', () => {
  it.each(claims)('%s: %s changes nothing that is seen', async (kind, path, other, idle) => {
    const world = worldOf(idle)
    expect(effectOf(world, path)?.kind).toBe(kind)
    const without = setValue(world, path, other)
    if (!without.ok) throw new Error(without.refusal.what)
    expect(await seenIn(world)).toEqual(await seenIn(without.value))
  })

  it.each(claims.filter(([kind]) => kind !== 'eviction-only'))(
    '%s: elsewhere %s does change it, and nothing is said',
    async (kind, path, other, _, busy) => {
      const world = worldOf(busy)
      expect(effectOf(world, path)?.kind).not.toBe(kind)
      const without = setValue(world, path, other)
      if (!without.ok) throw new Error(without.refusal.what)
      expect(await seenIn(world)).not.toEqual(await seenIn(without.value))
    },
  )
})

describe('where a value does less than one may think', () => {
  it.each([
    ['rolling-without-expiry', 'shop.session.rolling', session({ rolling: true })],
    [null, 'shop.session.rolling', session({ rolling: true, cookie: { maxAge: 60_000 } })],
    ['destroyed-twice', 'shop.session.unset', session({ unset: 'destroy' })],
    [
      'auto-in-function',
      'shop.session.cookie.sameSite',
      session({ cookieAs: 'function', cookie: { sameSite: 'auto' } }),
    ],
    [
      'one-host',
      'shop.session.cookie.sameSite',
      { page: https, ...session({ cookie: { sameSite: 'none', secure: true } }) },
    ],
    [
      null,
      'shop.session.cookie.sameSite',
      {
        page: https,
        api: 'https://127.0.0.1:4000',
        ...session({ cookie: { sameSite: 'none', secure: true } }),
      },
    ],
    [
      'partitioned-insecure',
      'shop.session.cookie.partitioned',
      session({ cookie: { partitioned: true } }),
    ],
    [null, 'shop.session.cookie.maxAge', session({})],
  ])('%s at %s', (kind, path, world) => {
    expect(effectOf(worldOf(world), path)?.kind ?? null).toBe(kind)
  })
})
