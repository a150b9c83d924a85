import { describe, expect, it } from 'vitest'
import { replayed } from './replayed.ts'

const laptop = { client: 'laptop' }
const names = (
  exchange:
    { readonly steps: readonly { readonly lane: string; readonly name: string }[] } | undefined,
) => exchange?.steps.filter(({ lane }) => lane === 'instance').map(({ name }) => name)

describe('the trace tells', () => {
  it('when each step was taken: none comes before the one above it', async () => {
    const page = 'https://team.example'
    const exchanges = await replayed({
      world: {
        page,
        api: 'https://api.shop.example',
        front: { credentials: 'include' },
        network: { proxy: { forwardedProto: 'https' } },
        shop: {
          trustProxy: 1,
          // The log-out keeps the record, which is touched after the head has left.
          logout: 'clear',
          cors: { origin: [page], credentials: true },
          session: {
            secret: 's',
            resave: false,
            saveUninitialized: false,
            cookie: { sameSite: 'none', secure: true },
          },
        },
      },
      actions: [
        { kind: 'navigate', ...laptop, url: '/' },
        { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
        { kind: 'view-cart', ...laptop },
        { kind: 'log-out', ...laptop },
      ],
    })
    expect(exchanges.map(({ cause }) => cause)).toContain('preflight')
    expect(names(exchanges.at(-1))).toEqual(expect.arrayContaining(['store.touch', 'set-cookie']))
    for (const { id, startedAt, steps } of exchanges) {
      const times = steps.map(({ at }) => at - startedAt)
      expect([id, ...times]).toEqual([id, ...times.toSorted((a, b) => a - b)])
    }
  })

  it('which of the secrets fitted: the old cookie is still read, and not signed anew', async () => {
    const exchanges = await replayed({
      world: { shop: { session: { secret: 'old', resave: false, saveUninitialized: false } } },
      actions: [
        { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
        { kind: 'view-cart', ...laptop },
        { kind: 'set', path: 'shop.session.secret', value: ['new', 'old'] },
        { kind: 'view-cart', ...laptop },
      ],
    })
    const fitted = exchanges
      .slice(1)
      .map(({ steps }) => steps.find(({ name }) => name === 'verify-signature'))
    expect(fitted).toMatchObject([
      { outcome: 'done', secret: 0 },
      { outcome: 'done', secret: 1, evidence: [expect.stringMatching(/^fetching /), 'secret[1]'] },
    ])
    expect(exchanges.at(-1)?.response?.headers.map(([name]) => name)).not.toContain('Set-Cookie')
  })

  it.each([
    [['static', 'cors', 'session'], ['static']],
    [
      ['session', 'cors', 'static'],
      ['parse-cookie', 'generate', 'static', 'store.set', 'store.touch', 'set-cookie'],
    ],
  ])('in the order %j, that a static file meets %j', async (order, met) => {
    const exchanges = await replayed({
      world: { shop: { order, session: { secret: 's', resave: false, saveUninitialized: true } } },
      actions: [{ kind: 'navigate', ...laptop, url: '/static/shop.css' }],
    })
    expect(exchanges[0]?.response?.status).toBe(200)
    expect(new Set(names(exchanges[0]))).toEqual(new Set(met))
  })

  it('that no such file is there, and the request goes on', async () => {
    const [exchange] = await replayed({
      actions: [{ kind: 'navigate', ...laptop, url: '/static/none.css' }],
    })
    expect(exchange?.steps.find(({ name }) => name === 'static')).toMatchObject({
      outcome: 'skipped',
      text: 'none.css',
    })
    expect(exchange?.response?.status).toBe(404)
  })

  it.each([
    [['cors', 'session', 'static'], true],
    [['session', 'cors', 'static'], false],
  ])('in the order %j, that cors came before the session: %s', async (order, first) => {
    const exchanges = await replayed({
      world: {
        api: 'http://localhost:4000',
        shop: { order, cors: { origin: ['http://localhost:3000'], credentials: true } },
      },
      actions: [{ kind: 'view-cart', ...laptop }],
    })
    const steps = names(exchanges.at(-1)) ?? []
    expect(steps).toContain('cors')
    expect(steps.indexOf('cors') < steps.indexOf('parse-cookie')).toBe(first)
    const step = exchanges.at(-1)?.steps.find(({ name }) => name === 'cors')
    expect(step).toMatchObject({
      evidence: expect.arrayContaining(['Access-Control-Allow-Origin: http://localhost:3000']),
    })
  })

  it('the error as Express really gives it, where the secret is missing: at the request, 500', async () => {
    const [exchange] = await replayed({
      world: { shop: { session: { resave: false, saveUninitialized: false } } },
      actions: [{ kind: 'navigate', ...laptop, url: '/' }],
    })
    expect(exchange?.response?.status).toBe(500)
    expect(exchange?.steps.find(({ name }) => name === 'error')).toMatchObject({
      text: 'Error: secret option required for sessions',
    })
  })
})
