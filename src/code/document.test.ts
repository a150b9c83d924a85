import { describe, expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import type { World } from '../world/schema.ts'
import { cookieControls, sessionControls, shopControls } from './controls.ts'
import { clientDocument, serverDocument, textOf } from './document.ts'

const shopWith = (shop: Partial<World['shop']>): World => ({
  ...defaultWorld,
  shop: { ...defaultWorld.shop, ...shop },
})

describe('server.js as a document', () => {
  it('gives every line an id of its own, which stays when an option is given', () => {
    const before = serverDocument(defaultWorld)
    const ids = before.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const after = serverDocument(
      shopWith({
        session: { ...defaultWorld.shop.session, rolling: true, cookie: { maxAge: 60 } },
      }),
    )
    expect(after.map(({ id }) => id)).toEqual(ids)
  })

  it('has a control for every option of the session and its cookie, given or not', () => {
    const controls = serverDocument(defaultWorld).flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'control' ? [part.control.name] : [])),
    )
    expect(controls).toEqual(
      expect.arrayContaining(['secret', 'genid', 'cookie.expires', 'logout']),
    )
    expect(new Set(controls).size).toBe(controls.length)
  })

  it('writes only the options that are given into the text', () => {
    expect(textOf(serverDocument(defaultWorld))).toContain(
      [
        'const store = new session.MemoryStore()',
        'app.use(session({',
        "  secret: 'keyboard cat',",
        '  resave: false,',
        '  saveUninitialized: false,',
        '  store,',
        '  cookie: {},',
        '}))',
      ].join('\n'),
    )
  })

  it('keeps any text of an option inside its quotes', () => {
    const secret = "'); alert(1) //\n</script>\u2028`${1}"
    const text = textOf(serverDocument(shopWith({ session: { secret } })))
    const line = text.split('\n').find((one) => one.includes('secret:')) ?? ''
    expect(line).toBe("  secret: '\\'); alert(1) //\\n\\u003c/script>\\u2028`${1}',")
  })

  it('marks the lines of a route with the name that the trace gives it', () => {
    const lines = serverDocument(defaultWorld).filter(({ route }) => route === 'POST /login')
    expect(lines[0]?.id).toBe('POST /login')
    expect(lines.length).toBeGreaterThan(8)
  })
})

describe('client.js as a document', () => {
  it('asks with the credentials that the world says', () => {
    const world: World = {
      ...defaultWorld,
      front: { credentials: 'include', login: 'form' },
    }
    expect(textOf(clientDocument(world))).toContain("credentials: 'include',")
    expect(textOf(clientDocument(world))).toContain('form')
  })
})

describe('every option of the shop', () => {
  const full = shopWith({
    session: { secret: 's', cookie: {} },
    store: { kind: 'redis', latency: 2, ttl: 60 },
    trustProxy: 1,
    cors: { origin: ['http://localhost:8080'], credentials: true },
    theme: { secure: true },
    cart: 'cookie',
    reviews: 'raw',
    report: 'writes',
    cacheControl: 'no-store',
    auth: 'https://id.example/authorize',
  })

  it.each([
    ['where it is given', full],
    ['where it is not', defaultWorld],
  ])('has its control in the code, %s', (_, world) => {
    const shown = new Set(
      serverDocument(world).flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'control' ? [part.control.path] : [])),
      ),
    )
    const inside = (path: string) =>
      world.shop.cors === null && path.startsWith('shop.cors.')
        ? shown.has('shop.cors')
        : path === 'shop.cors'
          ? true
          : ['shop.store.ttl', 'shop.store.announces'].includes(path)
            ? world.shop.store.kind === 'memory' || shown.has(path)
            : // The way to the store, and not the shop's code, takes this long.
              /^shop\.store\.(latency|writeLatency|full)$/.test(path) || shown.has(path)
    const missing = [...sessionControls, ...cookieControls, ...shopControls]
      .map(({ path }) => path)
      .filter((path) => !inside(path))
    expect(missing).toEqual([])
  })
})
