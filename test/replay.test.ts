import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import { entryJson } from '../src/world/entry-json.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { presets } from '../src/world/presets.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const addMug = { kind: 'add-to-cart', client, product: 'mug' }
const viewCart = { kind: 'view-cart', client }

async function play(actions: readonly object[], world?: object): Promise<Exchange[]> {
  const script = parseScript({ actions, ...(world ? { world } : {}) })
  if (!script.ok) throw new Error(`${script.refusal.where}: ${script.refusal.what}`)
  const replayed = await replay(script.value, {
    startInstance,
    wire: directWire(),
    loadPublicSuffixes,
  })
  if (!replayed.ok) throw new Error(`${replayed.refusal.where}: ${replayed.refusal.what}`)
  return replayed.timeline.filter((entry) => entry.kind === 'exchange')
}

const statuses = (exchanges: readonly Exchange[]) =>
  exchanges.map(({ response }) => response?.status)
const stepNames = (exchange: Exchange | undefined) =>
  exchange?.steps.filter(({ outcome }) => outcome !== 'skipped').map(({ name }) => name)

describe('a world played in Node', () => {
  it('gives the same timeline byte for byte, every time', async () => {
    const file: unknown = JSON.parse(
      readFileSync(new URL('./scripts/first-visit.json', import.meta.url), 'utf8'),
    )
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const script = parseScript(file)
        if (!script.ok) throw new Error(script.refusal.what)
        const replayed = await replay(script.value, {
          startInstance,
          wire: directWire(),
          loadPublicSuffixes,
        })
        return replayed.ok ? replayed.timeline.map(entryJson).join('\n') : ''
      }),
    )
    expect(texts[0]).not.toBe('')
    expect(texts[0]).toBe(texts[1])
  })

  it('answers 401 before log-in and after log-out, 403 where a customer may not', async () => {
    const exchanges = await play([
      visit,
      addMug,
      { ...logIn, password: 'wrong' },
      logIn,
      addMug,
      { kind: 'view-orders', client },
      { kind: 'log-out', client },
      viewCart,
    ])
    expect(statuses(exchanges)).toEqual([200, 401, 401, 200, 200, 403, 200, 401])
  })

  it('tells the steps of a log-in as the middleware took them', async () => {
    const [, login, cart] = await play([visit, logIn, addMug])
    expect(stepNames(login)).toEqual([
      'request',
      'generate',
      'handler',
      'store.destroy',
      'store.set',
      'set-cookie',
      'response',
      'store-cookies',
    ])
    expect(stepNames(cart)).toEqual([
      'attach-cookies',
      'request',
      'parse-cookie',
      'verify-signature',
      'store.get',
      'handler',
      'store.set',
      'response',
    ])
  })

  it('leaves an orphan a request in the course note’s world on http: not secured, no Set-Cookie', async () => {
    const world = presets.find(({ id }) => id === 'course-note')?.world
    const exchanges = await play([visit, logIn, addMug], world)
    expect(statuses(exchanges)).toEqual([200, 200, 401])
    for (const exchange of exchanges) {
      expect(exchange.response?.headers.map(([name]) => name)).not.toContain('Set-Cookie')
      expect(exchange.steps.find(({ name }) => name === 'set-cookie')).toMatchObject({
        outcome: 'refused',
        reason: 'not secured',
      })
    }
    expect(exchanges.map(({ after }) => after.stores['memory-0']?.length)).toEqual([1, 2, 3])
  })

  it('works in the course note’s world on https', async () => {
    const world = presets.find(({ id }) => id === 'course-note-https')?.world
    expect(statuses(await play([visit, logIn, addMug], world))).toEqual([200, 200, 200])
  })

  it('forgets what was in memory when the server restarts, and not what was in Redis', async () => {
    const actions = [visit, logIn, { kind: 'restart', instance: 0 }, viewCart]
    expect(statuses(await play(actions)).at(-1)).toBe(401)
    expect(statuses(await play(actions, { shop: { store: { kind: 'redis' } } })).at(-1)).toBe(200)
  })

  it('lets a slow report overlap a log-out: resave brings the session back', async () => {
    const at = Date.UTC(2026, 2, 2, 9)
    const actions = [
      { ...logIn, at },
      { kind: 'make-report', client, at: at + 1000 },
      { kind: 'log-out', client, at: at + 2000 },
      { kind: 'wait', ms: 3000, at: at + 2500 },
    ]
    const shop = (resave: boolean) => ({
      shop: { session: { secret: 's', saveUninitialized: false, resave } },
    })
    const left = async (resave: boolean) =>
      (await play([...actions, viewCart], shop(resave))).at(-1)?.before.stores['memory-0']?.length
    expect(await left(true)).toBe(1)
    expect(await left(false)).toBe(0)
  })

  it('asks first where page and API are apart, and tells CORS from cookies', async () => {
    const [preflight] = await play([logIn], { api: 'http://127.0.0.1:4000' })
    expect(preflight).toMatchObject({ cause: 'preflight', failure: { kind: 'cors' } })
  })
})

describe('a script', () => {
  it.each([
    [{}, 'actions'],
    [{ actions: [{ kind: 'fly' }] }, 'actions.0.kind'],
    [
      { actions: [], world: { shop: { session: { cookie: { sameSite: 7 } } } } },
      'world.shop.session.cookie.sameSite',
    ],
    [{ actions: [], world: { page: 'http://localhost:3000/path' } }, 'world.page'],
    [{ actions: [{ kind: 'wait', ms: 1, at: 5 }] }, 'actions.0.at'],
    [{ actions: [], world: { colour: 'red' } }, 'world.colour'],
  ])('says where it is wrong: %j', (input, where) => {
    const script = parseScript(input)
    expect(script.ok ? null : script.refusal.where).toBe(where)
  })
})
