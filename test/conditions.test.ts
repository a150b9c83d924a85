import { describe, expect, it } from 'vitest'
import {
  destroyConditions,
  saveConditions,
  setCookieConditions,
  touchConditions,
  type Condition,
  type ConditionName,
  type Seen,
} from '../src/server/conditions.ts'
import type { ShopOptions } from '../src/server/options.ts'
import type { ServerStep } from '../src/server/step.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replayed } from './replayed.ts'

const laptop = { client: 'laptop' }
const actions = [
  { kind: 'navigate', ...laptop, url: '/' },
  { kind: 'log-in', ...laptop, user: 'kim', password: 'wrong' },
  { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
  { kind: 'view-cart', ...laptop },
  { kind: 'add-to-cart', ...laptop, product: 'mug' },
  { kind: 'renew-session', ...laptop },
  { kind: 'restart', instance: 0 },
  { kind: 'view-cart', ...laptop },
  { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
  { kind: 'log-out', ...laptop },
]

const worlds: readonly [string, Partial<ShopOptions>, object][] = [
  ['the plain shop', {}, {}],
  ['everything saved', { session: { secret: 's', resave: true, saveUninitialized: true } }, {}],
  ['no option given', { session: { secret: 's' } }, {}],
  [
    'rolling',
    { session: { secret: 's', resave: false, saveUninitialized: false, rolling: true } },
    {},
  ],
  [
    'an expiry',
    {
      session: { secret: 's', resave: false, saveUninitialized: false, cookie: { maxAge: 60_000 } },
    },
    {},
  ],
  [
    'secure over http',
    { session: { secret: 's', resave: false, saveUninitialized: true, cookie: { secure: true } } },
    {},
  ],
  [
    'secure: auto over https',
    {
      session: { secret: 's', resave: false, saveUninitialized: false, cookie: { secure: 'auto' } },
    },
    { page: 'https://localhost:3000' },
  ],
  [
    'secure behind a proxy that is trusted',
    {
      trustProxy: 1,
      session: { secret: 's', resave: false, saveUninitialized: true, cookie: { secure: true } },
    },
    {
      page: 'https://localhost:3000',
      network: { proxy: { to: 'http://127.0.0.1:8080', forwardedProto: 'https' } },
    },
  ],
  [
    'secure behind a proxy that says http first',
    {
      session: {
        secret: 's',
        proxy: true,
        resave: false,
        saveUninitialized: true,
        cookie: { secure: true },
      },
    },
    {
      page: 'https://localhost:3000',
      network: { proxy: { to: 'http://127.0.0.1:8080', forwardedProto: 'http, https' } },
    },
  ],
  [
    'saved by the shop',
    { login: { regenerate: false, save: 'before-answer', answer: 'json' } },
    {},
  ],
  ['log-out by null', { logout: 'null', session: { secret: 's', unset: 'destroy' } }, {}],
]

const seenIn = (exchange: Exchange, options: ShopOptions): Seen => ({
  options,
  request: exchange.upstream?.request ?? exchange.request,
  steps: exchange.steps.filter(
    (step): step is ServerStep & Exchange['steps'][number] => step.lane === 'instance',
  ),
  trace: exchange.trace,
})

const holds = (conditions: readonly Condition[], name: ConditionName) =>
  conditions.find(({ asked }) => asked === name)?.value ?? false

/** What the conditions come to, as index.js puts them together. */
function impliedCookie(conditions: readonly Condition[]): 'done' | 'refused' | 'skipped' {
  if (!holds(conditions, 'session')) return 'skipped'
  const last = conditions.at(-1)
  if (last?.asked === 'secure') return 'done'
  if (last?.asked === 'issecure') return last.value ? 'done' : 'refused'
  return 'skipped'
}

describe('what express-session asked', () => {
  it.each(worlds)('comes to what it did: %s', async (_, shop, rest) => {
    const options = { ...defaultWorld.shop, ...shop }
    const exchanges = await replayed({ world: { ...rest, shop }, actions })
    let asked = 0
    for (const exchange of exchanges) {
      const seen = seenIn(exchange, options)
      if (!seen.steps.some(({ name }) => name === 'generate' || name === 'store.get')) continue
      asked++
      const label = `${exchange.request.method} ${exchange.request.url}`
      const cookie = seen.steps.find(
        ({ name, whose }) => name === 'set-cookie' && whose === 'express-session',
      )
      expect([label, impliedCookie(setCookieConditions(seen))]).toEqual([label, cookie?.outcome])
      const saves = saveConditions(seen)
      if (holds(saves, 'session')) {
        const saved = seen.steps.some(
          ({ name, outcome }) => name === 'store.set' && outcome === 'done',
        )
        const implied =
          saves.at(-1)?.asked === 'modified'
            ? holds(saves, 'modified')
            : holds(saves, 'saved') ||
              holds(saves, 'modified') ||
              holds(saves, 'resave') ||
              holds(saves, 'newId')
        expect([label, implied]).toEqual([label, saved])
        const touched = seen.steps.some(
          ({ name, outcome }) => name === 'store.touch' && outcome === 'done',
        )
        const touches = touchConditions(seen)
        expect([label, !holds(touches, 'newId') && !holds(touches, 'saves')]).toEqual([
          label,
          touched,
        ])
      }
    }
    expect(asked).toBeGreaterThan(6)
  })

  it('grounds each value in a line of the trace, an option, the record or the request', async () => {
    const exchanges = await replayed({
      world: {
        shop: { session: { secret: 's', saveUninitialized: true, cookie: { secure: true } } },
      },
      actions: actions.slice(0, 1),
    })
    const [first] = exchanges
    if (!first) throw new Error('no exchange')
    const session: ShopOptions['session'] = {
      secret: 's',
      saveUninitialized: true,
      cookie: { secure: true },
    }
    expect(setCookieConditions(seenIn(first, { ...defaultWorld.shop, session }))).toEqual([
      { asked: 'session', value: true, ground: { kind: 'trace', of: 'session', line: null } },
      {
        asked: 'newId',
        value: true,
        ground: { kind: 'trace', of: 'newId', line: 'no SID sent, generating session' },
      },
      {
        asked: 'saveUninitialized',
        value: true,
        ground: { kind: 'option', path: 'shop.session.saveUninitialized', given: true },
      },
      { asked: 'secure', value: true, ground: { kind: 'record', key: 'cookie.secure' } },
      {
        asked: 'issecure',
        value: false,
        ground: { kind: 'option', path: 'shop.trustProxy', given: false },
      },
    ])
  })

  it('tells the shop’s own save from the one at the end, as isSaved does', async () => {
    const saved = async (save: 'at-end' | 'before-answer', latency: number) => {
      const shop = {
        login: { regenerate: false, save, answer: 'json' },
        store: { kind: 'memory', latency },
      } as const
      const exchanges = await replayed({ world: { shop }, actions: actions.slice(2, 3) })
      return exchanges.map((exchange) =>
        holds(saveConditions(seenIn(exchange, { ...defaultWorld.shop, ...shop })), 'saved'),
      )
    }
    expect(await saved('at-end', 0)).toEqual([false])
    expect(await saved('at-end', 5)).toEqual([false])
    expect(await saved('before-answer', 0)).toEqual([true])
    expect(await saved('before-answer', 5)).toEqual([true])
  })

  it('destroys at the end where `unset` says so and the session is gone', async () => {
    const session: ShopOptions['session'] = { secret: 's', unset: 'destroy' }
    const shop = { logout: 'null', session } as const
    const exchanges = await replayed({ world: { shop }, actions: [actions[2], actions[9]] })
    const options = { ...defaultWorld.shop, ...shop }
    const conditions = exchanges.map((exchange) => destroyConditions(seenIn(exchange, options)))
    expect(conditions.map((asked) => [holds(asked, 'unset'), holds(asked, 'session')])).toEqual([
      [true, true],
      [true, false],
    ])
    expect(
      exchanges.map((exchange) =>
        seenIn(exchange, options).steps.some(({ reason }) => reason === 'unset'),
      ),
    ).toEqual([false, true])
  })
})
