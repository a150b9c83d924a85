import { expect, it } from 'vitest'
import type { Exchange } from '../src/world/exchange.ts'
import { serverAsked, type ServerAsked } from '../src/ui/explain/server-asked.ts'
import { play } from './play.ts'

const client = 'laptop'
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client }
const addMug = { kind: 'add-to-cart', client, product: 'mug' }

/** What was asked at the last exchange's step of a name. */
async function askedAt(
  name: string,
  actions: readonly object[],
  world: object = {},
): Promise<ServerAsked | null> {
  const last: Exchange | undefined = (await play(actions, world)).at(-1)
  const step = last?.steps.find((one) => one.name === name)
  if (!last || !step) throw new Error(`no ${name}`)
  return serverAsked(step, last)
}

const values = (asked: ServerAsked | null) => asked?.conditions.map((one) => [one.asked, one.value])

const session = (more: object) => ({
  shop: { session: { secret: 's', resave: false, saveUninitialized: false, ...more } },
})

it('a cookie that the client has goes again only by rolling, or changed with an expiry', async () => {
  const plain = await askedAt('set-cookie', [logIn, addMug])
  expect(plain).toMatchObject({ by: ['shouldSetCookie'], rule: 'cookie-known' })
  expect(values(plain)).toEqual([
    ['session', true],
    ['newId', false],
    ['rolling', false],
    ['expires', false],
  ])
  const aging = await askedAt(
    'set-cookie',
    [logIn, addMug],
    session({ cookie: { maxAge: 60_000 } }),
  )
  expect(values(aging)?.slice(3)).toEqual([
    ['expires', true],
    ['modified', true],
    ['secure', false],
  ])
})

it('a Secure cookie names issecure too, and what the request looked like', async () => {
  const asked = await askedAt('set-cookie', [logIn], session({ cookie: { secure: true } }))
  expect(asked?.by).toEqual(['shouldSetCookie', 'issecure'])
  expect(asked?.rule).toBe('cookie-new')
  expect(asked?.conditions.at(-1)).toEqual({
    asked: 'issecure',
    value: false,
    ground: { kind: 'option', path: 'shop.trustProxy', given: false },
  })
})

it('behind a proxy the app’s own request is looked at, not the browser’s', async () => {
  const world = {
    page: 'https://shop.example',
    network: { proxy: { forwardedProto: 'http' } },
    shop: { ...session({ cookie: { secure: true } }).shop, trustProxy: 1 },
  }
  expect((await askedAt('set-cookie', [logIn], world))?.conditions.at(-1)?.ground).toEqual({
    kind: 'request',
    what: 'X-Forwarded-Proto',
    value: 'http',
  })
})

it('saving, touching and destroying have conditions of their own', async () => {
  expect(values(await askedAt('store.touch', [logIn, viewCart]))).toEqual([
    ['session', true],
    ['newId', false],
    ['saves', false],
  ])
  expect(await askedAt('store.set', [logIn, addMug])).toMatchObject({ rule: 'save' })
  expect(await askedAt('store.set', [viewCart])).toMatchObject({ rule: 'save-new' })
  const gone = await askedAt('store.destroy', [logIn, { kind: 'log-out', client }], {
    shop: { ...session({ unset: 'destroy' }).shop, logout: 'null' },
  })
  expect(gone).toMatchObject({ by: ['shouldDestroy'], rule: 'destroy' })
})

it('of what the shop’s own code did, express-session was not asked', async () => {
  const saved = { regenerate: false, save: 'before-answer', answer: 'json' }
  expect(await askedAt('store.set', [logIn], { shop: { login: saved } })).toBeNull()
  expect(await askedAt('store.destroy', [logIn, { kind: 'log-out', client }])).toBeNull()
})
