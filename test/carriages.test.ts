import { beforeAll, describe, expect, it } from 'vitest'
import { withoutList } from '../src/http/site.ts'
import type { Wire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import { createEngine } from '../src/world/engine.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

/** A wire that notes what became of each request first, by what was asked. */
function notingWire() {
  const ends: Record<string, 'open' | 'answered' | 'abandoned'> = {}
  const wire: Wire = {
    carry(_, request) {
      const name = `${request.method} ${new URL(request.url).pathname}`
      ends[name] = 'open'
      const end = (how: 'answered' | 'abandoned') => {
        if (ends[name] === 'open') ends[name] = how
      }
      return Promise.resolve({
        request,
        respond(response) {
          end('answered')
          return Promise.resolve(response)
        },
        abandon: () => end('abandoned'),
      })
    },
    close() {},
  }
  return { wire, ends }
}

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const report = { kind: 'make-report', client }
const at = (ms: number, deed: object) => ({ at: defaultWorld.startAt + ms, ...deed })

const loadPublicSuffixes = () => Promise.resolve(withoutList)

describe('what carries a request ends', () => {
  it.each<[string, object, readonly object[]]>([
    ['the client stops waiting', { network: { timeout: 1000 } }, []],
    ['the instance goes away', {}, [at(1500, { kind: 'restart', instance: 0 })]],
    ['the page that asked is left', {}, [at(1500, { kind: 'navigate', client, url: '/?2' })]],
  ])('without an answer where %s', async (_, world, then) => {
    const { wire, ends } = notingWire()
    const script = parseScript({ world, actions: [visit, logIn, at(1000, report), ...then] })
    if (!script.ok) throw new Error(script.refusal.what)
    const played = await replay(script.value, { startInstance, wire, loadPublicSuffixes })
    expect(played.ok).toBe(true)
    expect(ends).toEqual({
      'GET /': 'answered',
      'POST /login': 'answered',
      'GET /api/report': 'abandoned',
    })
  })

  it('with the world that it belongs to', async () => {
    const { wire, ends } = notingWire()
    const engine = createEngine(defaultWorld, { startInstance, wire, loadPublicSuffixes })
    await engine.start()
    await engine.apply({ kind: 'navigate', client, url: '/' })
    expect(ends).toEqual({ 'GET /': 'open' })
    engine.end()
    await Promise.resolve()
    expect(ends).toEqual({ 'GET /': 'abandoned' })
  })
})
