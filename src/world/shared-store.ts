import { emptyRedis, execute, redisRecords, type RedisData } from '../server/redis.ts'
import type { StoreReply } from '../server/protocol.ts'
import type { EventQueue } from './event-queue.ts'
import type { Live } from './live.ts'
import type { StoredSession } from './snapshot.ts'

/** A command on its way from an instance. */
interface Command {
  readonly at: number
  readonly call: number
  readonly command: readonly string[]
}

/** The shared Redis and the line to it. */
export interface SharedStore {
  send(from: number, command: Command): void
  /** An instance ended: nobody waits for its answers any more. */
  forget(from: number): void
  /** The line is pulled out: what is under way arrives nowhere. (The clients see to the rest.) */
  cut(): void
}

export interface SharedStoreParts {
  readonly live: Live
  readonly queue: EventQueue<() => Promise<void> | void>
  readonly reply: (to: number, call: number, reply: StoreReply) => Promise<void>
  /** The exchange that last wrote each session. */
  readonly writers: ReadonlyMap<string, number>
  readonly setStore: (name: string, records: readonly StoredSession[]) => void
}

export function createSharedStore(parts: SharedStoreParts): SharedStore {
  const { live, queue, reply, writers, setStore } = parts
  let data: RedisData = emptyRedis
  /** Sent and not answered yet, with the ticket of what comes next. */
  const open = new Map<object, { readonly from: number; readonly call: number; ticket: number }>()

  const run = (command: readonly string[]) => {
    if (live.world.shop.store.full && command[0] === 'SET') return outOfMemory
    const done = execute(data, command, live.now)
    data = done.data
    setStore('redis', redisView(data, live.now, live.stores['redis'] ?? [], writers))
    return done.reply
  }

  const drop = (which: (from: number) => boolean) => {
    for (const [key, travel] of open)
      if (which(travel.from)) {
        queue.remove(travel.ticket)
        open.delete(key)
      }
  }

  /** It travels for half of the store's latency, and the reply back as long. */
  const send = (from: number, { at, call, command }: Command) => {
    const { latency, writeLatency = latency } = live.world.shop.store
    const takes = command[0] === 'SET' ? writeLatency : latency
    const there = Math.ceil(takes / 2)
    const key = {}
    const travel = {
      from,
      call,
      ticket: queue.put(at + there, () => {
        const answer = run(command)
        travel.ticket = queue.put(live.now + takes - there, () => {
          open.delete(key)
          return reply(from, call, answer)
        })
      }),
    }
    open.set(key, travel)
  }

  return {
    send,
    forget: (index) => drop((from) => from === index),
    cut: () => drop(() => true),
  }
}

/** Redis at its `maxmemory` without a policy of eviction: commands that may need more are refused. */
const outOfMemory: StoreReply = {
  kind: 'error',
  message: "OOM command not allowed when used memory > 'maxmemory'.",
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
