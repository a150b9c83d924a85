import type { HttpRequest } from '../http/message.ts'
import type { StartInstance } from '../server/protocol.ts'
import { emptyRedis, execute, redisRecords, type RedisData } from '../server/redis.ts'
import { createCluster, type Said } from './cluster.ts'
import type { Draft } from './draft.ts'
import type { EventQueue } from './event-queue.ts'
import type { Exchanges } from './exchanges.ts'
import { bear, type Live } from './live.ts'
import { withMemory, writersOf } from './memory-view.ts'
import type { StoredSession } from './snapshot.ts'

/** Everything behind the network: the instances, the balancer before them, the shared store. */
export interface ServerSide {
  boot(index: number): Promise<void>
  deliver(draft: Draft, request: HttpRequest): Promise<void>
  /** Every instance takes over the world's options; the sessions stay. */
  configure(): Promise<void>
  nextTimerAt(): number | null
  advance(horizon: number): Promise<void>
  end(): void
}

export interface ServerSideParts {
  readonly live: Live
  readonly queue: EventQueue<() => Promise<void> | void>
  readonly startInstance: StartInstance
  readonly exchanges: () => Exchanges
}

export function createServerSide(parts: ServerSideParts): ServerSide {
  const { live, queue, startInstance, exchanges } = parts
  const cluster = createCluster(startInstance, live.world.seed)
  let arrivals = 0
  let redis: RedisData = emptyRedis
  /** The exchange that last wrote each session. */
  const writers = new Map<string, number>()

  const setStore = (name: string, records: readonly StoredSession[]) => {
    if (live.stores[name] === records) return
    live.stores = { ...live.stores, [name]: records }
    for (const { sid } of records) bear(live, sid)
  }

  const hear = (said: Said) => {
    const name = `memory-${said.from}`
    for (const [sid, exchange] of writersOf(said.outbox)) writers.set(sid, exchange)
    setStore(name, withMemory(live.stores[name] ?? [], said.memory, writers))
    for (const item of said.outbox)
      if (item.kind === 'command') send(said.from, item)
      else exchanges().hear(item)
    if (said.failure !== null) exchanges().lose(said.from, said.failure)
  }

  /** A command travels to the shared store for half of its latency, and its reply back as long. */
  const send = (
    from: number,
    item: { readonly at: number; readonly call: number; readonly command: readonly string[] },
  ) => {
    const { latency } = live.world.shop.store
    const there = Math.ceil(latency / 2)
    queue.put(item.at + there, () => {
      const done = execute(redis, item.command, live.now)
      redis = done.data
      setStore('redis', redisView(redis, live.now, live.stores['redis'] ?? [], writers))
      queue.put(live.now + latency - there, async () => {
        hear(
          await cluster.reply(from, {
            kind: 'reply',
            t: live.now,
            call: item.call,
            reply: done.reply,
          }),
        )
      })
    })
  }

  return {
    async boot(index) {
      exchanges().lose(index, 'restarted')
      setStore(`memory-${index}`, [])
      hear(await cluster.boot(index, live.now, live.world.shop))
    },
    async deliver(draft, request) {
      const instance = arrivals++ % live.world.instances
      draft.instance = instance
      draft.answerer = 'instance'
      const tls = request.url.startsWith('https:')
      hear(
        await cluster.deliver(instance, {
          kind: 'deliver',
          t: live.now,
          exchange: draft.id,
          request,
          tls,
          remoteAddress: '127.0.0.1',
        }),
      )
    },
    async configure() {
      for (let index = 0; index < live.world.instances; index++)
        hear(await cluster.configure(index, live.now, live.world.shop))
    },
    nextTimerAt: cluster.nextTimerAt,
    advance: async (horizon) => hear(await cluster.advance(horizon)),
    end: cluster.end,
  }
}

/** connect-redis keeps a session under `sess:` + its ID. */
const prefix = 'sess:'

function redisView(
  data: RedisData,
  now: number,
  before: readonly StoredSession[],
  writers: ReadonlyMap<string, number>,
): readonly StoredSession[] {
  const known = new Map(before.map((record) => [record.sid, record]))
  return redisRecords(data, now)
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key, value, expiresAt }) => {
      const sid = key.slice(prefix.length)
      const old = known.get(sid)
      const writtenBy = writers.get(sid) ?? old?.writtenBy ?? null
      const same = old?.json === value && old.expiresAt === expiresAt && old.writtenBy === writtenBy
      return same ? old : { sid, json: value, expiresAt, writtenBy }
    })
}
