import { beforeAll, describe, expect, it } from 'vitest'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import { firstMoments } from '../src/ui/first-minute/first-moments.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const guess = { kind: 'log-in', client, user: 'kim', password: 'wrong' }
const add = { kind: 'add-to-cart', client, product: 'mug' }
const logOut = { kind: 'log-out', client }
const set = (path: string, value: unknown) => ({ kind: 'set', path, value })

/** The moments in the order of their exchanges, `moment@exchange`, and where a number was dropped. */
async function momentsOf(...deeds: readonly object[]): Promise<string[]> {
  const script = parseScript({ actions: deeds })
  if (!script.ok) throw new Error(`${script.refusal.where}: ${script.refusal.what}`)
  const replayed = await replay(script.value, {
    startInstance,
    wire: directWire(),
    loadPublicSuffixes,
  })
  if (!replayed.ok) throw new Error(`${replayed.refusal.where}: ${replayed.refusal.what}`)
  return [...firstMoments(replayed.timeline)].map(([exchange, { moment, dropped }]) => {
    const step = dropped && replayed.timeline.exchange(dropped.exchange)?.steps[dropped.step]
    return `${moment}@${exchange}${dropped ? ` ${step?.name}@${dropped.exchange}` : ''}`
  })
}

describe('the first minute', () => {
  it('tells each moment once, in the exchange that shows it first', async () => {
    expect(await momentsOf(visit, add, guess, logIn, add, add, logOut, visit, logIn, add)).toEqual([
      'visit@1',
      '401@2',
      'log-in@4',
      'cart@5',
      'log-out@7',
    ])
  })

  it('with saveUninitialized a look is remembered', async () => {
    expect(await momentsOf(set('shop.session.saveUninitialized', true), visit)).toEqual([
      'visit-kept@1',
    ])
  })

  it('a 401 after a log-in leads to the step that dropped the number: at the server', async () => {
    const secure = set('shop.session.cookie.secure', true)
    expect(await momentsOf(secure, logIn, add)).toEqual(['401-after-log-in@2 set-cookie@1'])
  })

  it('a 401 after a log-in leads to the step that dropped the number: at the browser', async () => {
    const none = set('shop.session.cookie.sameSite', 'none')
    expect(await momentsOf(none, logIn, add)).toEqual(['401-after-log-in@2 store-cookies@1'])
  })

  it('a 401 after a restart leads to the store that has no record', async () => {
    const restart = { kind: 'restart', instance: 0 }
    expect(await momentsOf(logIn, restart, add)).toEqual([
      'log-in@1',
      '401-after-log-in@2 store.get@2',
    ])
  })

  it.each([
    ['destroy-and-clear', 'log-out@2'],
    ['clear', 'log-out-record@2'],
    ['destroy', 'log-out-cookie@2'],
    ['clear-other-path', 'log-out-cookie@2'],
  ])('a log-out by %s is told by what it left behind', async (how, told) => {
    expect(await momentsOf(set('shop.logout', how), logIn, logOut)).toEqual(['log-in@1', told])
  })

  it('a log-out that does neither half is told nothing of', async () => {
    expect(await momentsOf(set('shop.logout', 'null'), logIn, logOut)).toEqual(['log-in@1'])
  })
})
