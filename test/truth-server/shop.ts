import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { HttpRequest, HttpResponse } from '../../src/http/message.ts'
import { serverDocument, textOf } from '../../src/code/document.ts'
import type { World } from '../../src/world/schema.ts'
import { ask, exportProject, startProject, type Running } from '../exported.ts'
import type { RealRedis } from './real-redis.ts'

/** A record as a real store holds it. */
export interface RealRecord {
  readonly sid: string
  readonly json: string
  /** ms until the store itself lets it go; null: it does not. */
  readonly left: number | null
}

/** An exported world on real Node, and what the test's own handle can do with it. */
export interface Shop {
  readonly folder: string
  /** Before its program began, ms since the epoch. */
  readonly startedAt: number
  readonly ports: ReadonlyMap<string, number>
  ask(request: HttpRequest): Promise<HttpResponse>
  /** The same store, under the program of another world. */
  change(world: World): Promise<void>
  /** Its memory is gone; it starts with the program as it is now. */
  restart(instance: number): Promise<void>
  /** What its programs died of, in that order. */
  lastWords(): readonly string[]
  /** `memory-0`, `memory-1`, … or `redis`, as the playground names them. */
  stores(): Promise<Readonly<Record<string, readonly RealRecord[]>>>
  stop(): Promise<void>
}

/** How long a start may take, and how long it is between two looks whether it is done, ms. */
const [patience, look] = [60_000, 5]
const handle = new URL('handle.ts', import.meta.url).href

export async function openShop(world: World, redis: RealRedis): Promise<Shop> {
  await redis.ask('FLUSHALL')
  await limit(redis, world)
  const folder = exportProject({ world, actions: [] })
  const manifest = readFileSync(`${folder}/package.json`, 'utf8')
  const start = manifest.includes('node start.js') ? 'start.js' : 'server.js'
  const startedAt = Date.now()
  const running = await startProject(folder, world, start, {
    REDIS_URL: redis.url,
    TRUTH_HANDLE: '1',
    NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${handle}`,
  })
  const handles = await told(running, 'handle', world.instances)
  const [plain = 0] = await told(running, 'plain', world.instances)
  const app = new URL(world.api ?? world.page)
  const ports = new Map(running.ports)
  if (app.protocol === 'https:' && app.port === '' && !world.network.proxy)
    ports.set(`http://${app.hostname}`, plain)
  let file = `${folder}/server.js`
  let versions = 0
  const tell = async (instance: number, path: string): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${handles[instance]}${path}`)
    if (!answer.ok) throw new Error(await answer.text())
    return answer.json()
  }
  const named = () => `file=${encodeURIComponent(file)}`
  return {
    folder,
    startedAt,
    ports,
    ask: (request) => ask(request, ports),
    async change(next) {
      await limit(redis, next)
      file = `${folder}/changed-${++versions}.js`
      writeFileSync(file, textOf(serverDocument(next)))
      for (const instance of handles.keys()) await tell(instance, `/change?${named()}`)
    },
    async restart(instance) {
      await tell(instance, `/restart?${named()}`)
    },
    async stores() {
      const memories = handles.map(async (_, instance) => {
        // The handle's own answer: the entries of MemoryStore's `sessions`.
        const entries = (await tell(instance, '/sessions')) as [string, string][]
        return [
          `memory-${instance}`,
          entries.map(([sid, json]) => ({ sid, json, left: null })),
        ] as const
      })
      return Object.fromEntries([
        ...(await Promise.all(memories)),
        ['redis', await redisRecords(redis)] as const,
      ])
    },
    lastWords: () =>
      // The handle's own words.
      [...running.said().matchAll(/^died of (.*)$/gm)].map(([, word = '']) =>
        String(JSON.parse(word)),
      ),
    stop: running.stop,
  }
}

/** What the test's handle says of itself, once all instances are up: in the order of their start. */
async function told({ said }: Running, what: string, count: number): Promise<readonly number[]> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(look)) {
    const all = said().matchAll(/^(\w+) is at port (\d+)$/gm)
    const ports = [...all].flatMap(([, name, port]) => (name === what ? [Number(port)] : []))
    if (ports.length >= count) return ports
  }
  throw new Error(`${what} does not start: ${said()}`)
}

/** One byte is less than Redis needs for itself; none is no limit. */
const limit = (redis: RealRedis, { shop }: World) =>
  redis.ask('CONFIG', 'SET', 'maxmemory', shop.store.full ? '1' : '0')

/** connect-redis keeps a session under `sess:` + its ID. */
async function redisRecords(redis: RealRedis): Promise<readonly RealRecord[]> {
  const keys = await redis.ask('KEYS', 'sess:*')
  if (!Array.isArray(keys)) return []
  return Promise.all(
    keys.map(String).map(async (key) => {
      const left = Number(await redis.ask('PTTL', key))
      const sid = key.slice('sess:'.length)
      return { sid, json: String(await redis.ask('GET', key)), left: left < 0 ? null : left }
    }),
  )
}
