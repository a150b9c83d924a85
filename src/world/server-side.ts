import type { HttpRequest } from '../http/message.ts'
import type { StartInstance } from '../server/protocol.ts'
import { choose } from '../network/balancer.ts'
import { createCluster, type Said } from './cluster.ts'
import type { Draft } from './draft.ts'
import type { EventQueue } from './event-queue.ts'
import type { Exchanges } from './exchanges.ts'
import { bear, type Live } from './live.ts'
import type { Loss } from './loss.ts'
import { withMemory, writersOf } from './memory-view.ts'
import { createSharedStore } from './shared-store.ts'
import type { StoredSession } from './snapshot.ts'

/** Everything behind the network: the instances, the balancer before them, the shared store. */
export interface ServerSide {
  boot(index: number): Promise<void>
  deliver(draft: Draft, request: HttpRequest, remoteAddress: string): Promise<void>
  /** Every instance takes over the world's options; the sessions stay. */
  configure(): Promise<void>
  /** The line to the shared store is pulled out, or put back in. */
  plug(connected: boolean): Promise<void>
  nextTimerAt(): number | null
  advance(horizon: number): Promise<void>
  end(): void
}

export interface ServerSideParts {
  readonly live: Live
  readonly queue: EventQueue<() => Promise<void> | void>
  readonly startInstance: StartInstance
  readonly exchanges: () => Exchanges
  /** What is known of instances that will be lost, and who is told of one that was. */
  readonly fates: readonly Loss[]
  readonly onLoss: (loss: Loss) => void
}

/** Of a store that was never written to. */
const none: readonly StoredSession[] = []

/** A program that writes and writes does not fill the page. */
const consoleLines = 50

export function createServerSide(parts: ServerSideParts): ServerSide {
  const { live, queue, startInstance, exchanges, fates, onLoss } = parts
  const { seed } = live.world
  const cluster = createCluster({ start: startInstance, seed, fates, onLoss })
  let arrivals = 0
  /** The instance that each client was given first. */
  const assigned: Record<string, number> = {}
  /** The exchange that last wrote each session. */
  const writers = new Map<string, number>()

  const setStore = (name: string, records: readonly StoredSession[]) => {
    if (live.stores[name] === records) return
    live.stores = { ...live.stores, [name]: records }
    for (const { sid } of records) bear(live, sid)
  }

  /** What belongs to no exchange goes to the program's console. */
  const write = (instance: number, item: Said['outbox'][number]) => {
    if (item.kind !== 'trace' || item.line.kind !== 'console') return
    const { level, text } = item.line
    live.console = [...live.console, { at: item.at, instance, level, text }].slice(-consoleLines)
  }
  /** Its program starts, with nothing written yet. */
  const start = (said: Said) => {
    live.console = live.console.filter(({ instance }) => instance !== said.from)
    hear(said)
  }

  const hear = (said: Said) => {
    const name = `memory-${said.from}`
    for (const [sid, exchange] of writersOf(said.outbox)) writers.set(sid, exchange)
    setStore(name, withMemory(live.stores[name] ?? none, said.memory, writers))
    for (const item of said.outbox)
      if (item.kind === 'command') shared.send(said.from, item)
      else if (item.exchange === null) write(said.from, item)
      else exchanges().hear(item)
    for (const exchange of new Set(said.outbox.map((item) => item.exchange)))
      if (exchange !== null) exchanges().show(exchange)
    if (said.failure !== null) exchanges().lose(said.from, said.failure)
  }

  const shared = createSharedStore({
    live,
    queue,
    writers,
    setStore,
    reply: async (to, call, reply) =>
      hear(await cluster.reply(to, { kind: 'reply', t: live.now, call, reply })),
  })

  return {
    async boot(index) {
      exchanges().lose(index, 'restarted')
      shared.forget(index)
      setStore(`memory-${index}`, [])
      start(await cluster.boot(index, live.now, live.world.shop))
      if (!live.plugged) hear(await cluster.link(index, live.now, false))
    },
    async deliver(draft, request, remoteAddress) {
      const { instances, network } = live.world
      const { client } = draft
      const instance = choose(network.balancing, instances, arrivals++, client, assigned)
      assigned[client] ??= instance
      draft.instance = instance
      if (instances > 1)
        draft.outward.push({
          at: live.now,
          lane: 'network',
          name: 'balance',
          outcome: 'done',
          instance,
          how: network.balancing,
        })
      draft.answerer = 'instance'
      const tls = request.url.startsWith('https:')
      hear(
        await cluster.deliver(instance, {
          kind: 'deliver',
          t: live.now,
          exchange: draft.id,
          request,
          tls,
          remoteAddress,
        }),
      )
    },
    async configure() {
      for (let index = 0; index < live.world.instances; index++)
        start(await cluster.configure(index, live.now, live.world.shop))
    },
    async plug(connected) {
      live.plugged = connected
      if (!connected) shared.cut()
      for (let index = 0; index < live.world.instances; index++)
        hear(await cluster.link(index, live.now, connected))
    },
    nextTimerAt: cluster.nextTimerAt,
    advance: async (horizon) => hear(await cluster.advance(horizon)),
    end: cluster.end,
  }
}
