import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../src/cases/catalogue.ts'
import { brokenScript, curedScript } from '../src/cases/scripts.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { EngineParts } from '../src/world/engine.ts'
import { parseScript, type Script } from '../src/world/script.ts'
import { sideBySide, type SideBySide } from '../src/world/side-by-side.ts'
import { changesIn, unlikeIn, varied, type Variation } from '../src/world/variation.ts'
import { addMug, logIn, logOut, viewCart } from './played.ts'

let parts: EngineParts
beforeAll(async () => {
  const startInstance = inProcess(await bundleProgram())
  parts = { startInstance, wire: directWire(), loadPublicSuffixes }
})

const visit = { kind: 'navigate', client: 'laptop', url: '/' }
const readCookie = { kind: 'read-cookie', client: 'laptop' }
const set = (path: string, value: unknown) => ({ kind: 'set', path, value })
const session = (more: object) => ({
  shop: { session: { secret: 'keyboard cat', resave: false, saveUninitialized: false, ...more } },
})

function scriptOf(actions: readonly object[], world: object = {}): Script {
  const parsed = parseScript({ world, actions: [visit, ...actions] })
  if (!parsed.ok) throw new Error(parsed.refusal.what)
  return parsed.value
}

async function compared(left: Script, right: Script): Promise<SideBySide> {
  const both = await sideBySide(left, right, parts)
  if (!both.ok) throw new Error(`${both.refusal.where}: ${both.refusal.what}`)
  return both.value
}

async function beside(script: Script, variation: Variation): Promise<SideBySide> {
  const other = varied(script, variation)
  if (!other.ok) throw new Error(other.refusal.what)
  return compared(script, other.value)
}

/** `3: step set-cookie done | skipped` */
function firstOf({ pairs, first }: SideBySide): string {
  const pair = pairs[first ?? -1]
  const [found] = pair?.differences ?? []
  if (!pair || !found) return 'the same'
  const number = [pair.left, pair.right].map((one) =>
    one?.kind === 'exchange' ? one.id : one ? `action ${one.index}` : '–',
  )
  const { kind, name, left, right } = found
  return `${number.join('|')}: ${kind} ${name} ${left ?? '–'} | ${right ?? '–'}`.replace('  ', ' ')
}

const turned = (path: string, value: unknown): Variation => ({ kind: 'turned', path, value })
const option = (name: string, value: unknown) => turned(`shop.session.${name}`, value)

it.each<[string, object[], Variation, string, object?]>([
  ['nothing', [logIn, addMug], option('rolling', false), 'the same'],
  [
    'httpOnly',
    [logIn, readCookie],
    option('cookie.httpOnly', false),
    '2|2: set-cookie connect.sid connect.sid=s%3A⟨1⟩; Path=/; HttpOnly | connect.sid=s%3A⟨1⟩; Path=/',
  ],
  [
    'secure',
    [logIn, viewCart],
    option('cookie.secure', true),
    '2|2: step set-cookie done | refused',
  ],
  [
    'saveUninitialized',
    [logIn],
    option('saveUninitialized', true),
    '1|1: step store.set skipped | done',
  ],
  [
    'another name',
    [logIn],
    option('name', 'sid'),
    '2|2: set-cookie connect.sid connect.sid=s%3A⟨1⟩; Path=/; HttpOnly | –',
  ],
  ['rolling', [logIn, viewCart], option('rolling', true), '3|3: step set-cookie skipped | done'],
  ['a secret changed in the code', [logIn, viewCart], option('secret', 'another'), 'the same'],
  [
    'a log-out that only clears the cookie',
    [logIn, addMug, logOut],
    turned('shop.logout', 'clear'),
    '4|4: step store.destroy done | –',
  ],
  [
    'where the store lies, without a restart',
    [logIn, viewCart],
    turned('shop.store.kind', 'redis'),
    'the same',
  ],
  [
    'where the store lies, with a restart',
    [logIn, { kind: 'restart', instance: 0 }, viewCart],
    turned('shop.store.kind', 'redis'),
    '3|3: step store.get done | done',
  ],
  [
    'a log-in without regenerate',
    [logIn],
    turned('shop.login.regenerate', false),
    '2|2: step store.destroy done | –',
  ],
  ['a form’s log-in', [logIn], turned('front.login', 'form'), '2|2: cause fetch | form'],
  [
    'an eavesdropper',
    [logIn],
    turned('network.eavesdropper', true),
    '1|1: step overhear – | done',
    { page: 'http://shop.example' },
  ],
  [
    'the page’s address',
    [logIn],
    turned('page', 'http://localhost:4000'),
    '1|1: address http://localhost:3000/ | http://localhost:4000/',
  ],
  ['how long the road is', [logIn, addMug, logOut], turned('network.latency', 3), 'the same'],
])(
  '%s: the first difference is where it first shows',
  async (_name, actions, variation, expected, world = {}) => {
    expect(firstOf(await beside(scriptOf(actions, world), variation))).toBe(expected)
  },
)

describe('another world for the same actions', () => {
  const script = scriptOf([
    set('shop.session.rolling', true),
    logIn,
    set('shop.session.cookie.maxAge', 60_000),
    viewCart,
  ])

  it('without the last change, or with none', async () => {
    expect(changesIn(script)).toBe(2)
    // The record keeps the cookie's options: what changed them later shows only after a log-in.
    expect(firstOf(await beside(script, { kind: 'without-last' }))).toBe('the same')
    expect(firstOf(await beside(script, { kind: 'as-begun' }))).toBe(
      '3|3: step set-cookie done | skipped',
    )
  })

  it('without the last change, takes back all that was changed with it in one', () => {
    const moved = scriptOf([
      logIn,
      set('page', 'http://localhost:8080'),
      { ...set('api', 'http://127.0.0.1:9000'), joined: true },
      { kind: 'navigate', client: 'laptop', url: '/', joined: true },
    ])
    const other = varied(moved, { kind: 'without-last' })
    if (!other.ok) throw new Error(other.refusal.what)
    expect(other.value.actions.map(({ deed, joined }) => [deed.kind, joined])).toEqual([
      ['navigate', undefined],
      ['log-in', undefined],
      // What came with the change stands alone now.
      ['navigate', undefined],
    ])
  })

  it('keeps a turned value turned, whatever was done with it', () => {
    const other = varied(script, option('rolling', false))
    if (!other.ok) throw new Error(other.refusal.what)
    expect(other.value.world.shop.session.rolling).toBe(false)
    expect(other.value.actions.map(({ deed }) => deed.kind)).toEqual([
      'navigate',
      'log-in',
      'set',
      'view-cart',
    ])
    expect(unlikeIn(script.world, other.value.world)).toEqual([
      { path: 'shop.session.rolling', left: undefined, right: false },
    ])
  })

  it('the plain one has this one’s clients, and none of its options', async () => {
    const other = varied(scriptOf([logIn], session({ cookie: { secure: true } })), {
      kind: 'plain',
    })
    if (!other.ok) throw new Error(other.refusal.what)
    expect(other.value.world.shop.session.cookie).toEqual({})
  })

  it('a value that there cannot be is refused, with its place', () => {
    expect(varied(script, turned('instances', 9))).toMatchObject({
      ok: false,
      refusal: { where: 'instances' },
    })
  })
})

it('what a script reads of document.cookie is compared too', async () => {
  const { pairs } = await beside(scriptOf([logIn, readCookie]), option('cookie.httpOnly', false))
  expect(pairs.at(-1)?.differences).toEqual([
    expect.objectContaining({ kind: 'script', left: '', right: 'connect.sid=s%3A⟨1⟩' }),
  ])
})

it('every problem that has a cure parts from its cured world somewhere', async () => {
  const same: string[] = []
  for (const one of cases) {
    if (!one.cure) continue
    const [broken, cured] = [brokenScript(one), curedScript(one, one.cure)]
    if (!broken.ok || !cured.ok) throw new Error(one.id)
    const { first } = await compared(broken.value, cured.value)
    if (first === null) same.push(one.id)
  }
  expect(same).toEqual([])
})

it('a world beside itself is the same in every pair', async () => {
  for (const one of cases) {
    const script = brokenScript(one)
    if (!script.ok) throw new Error(one.id)
    const { pairs, first } = await compared(script.value, script.value)
    expect(first).toBeNull()
    for (const { left, right } of pairs) expect(left && right).toBeTruthy()
  }
})
