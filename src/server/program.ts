import { clock, owner, seed, settle } from './node/surroundings.ts'
import { RedisStore } from 'connect-redis'
import { onDebug } from './node/debug-lines.ts'
import { onHmac, randomUUID } from './node/crypto.ts'
import { headersOverflow, overflowAnswer } from './node/header-limit.ts'
import { onFile } from './node/fs.ts'
import { IncomingMessage } from './node/incoming-message.ts'
import { ServerResponse } from './node/server-response.ts'
import { instanceMemory } from './memory.ts'
import type { ShopOptions } from './options.ts'
import type { Outgoing, Report, ToInstance, TraceLine } from './protocol.ts'
import { RecordingStore } from './recording-store.ts'
import { redisClient } from './redis-client.ts'
import { redisLine } from './redis-line.ts'
import { createShop } from './shop/create-shop.ts'

type Handler = (request: unknown, response: unknown) => void

/**
 * The instance's program: the shop in Express, driven by messages. It handles one at a time and
 * answers when it is at rest, so that all that happens in between belongs to that message's
 * exchange (timers remember whose they are).
 */
export function createProgram(): { handle(message: ToInstance): Promise<Report> } {
  const memory = instanceMemory()
  let outbox: Outgoing[] = []
  let calls = 0
  let bootedAt = 0
  let secrets: readonly string[] = []
  let app: Handler | null = null
  let failure: string | undefined
  /** The store that the app was given, where it tells of its connection. */
  let telling: RecordingStore | null = null

  const say = (line: TraceLine) =>
    outbox.push({ kind: 'trace', at: clock.now(), exchange: owner.get(), line })

  onDebug((namespace, text) => say({ kind: 'debug', namespace, text }))
  onFile((name, found) => say({ kind: 'file', name, found }))
  onHmac((key) => {
    const secret = secrets.indexOf(key)
    if (secret >= 0) say({ kind: 'hmac', secret })
  })
  for (const level of ['log', 'warn', 'error'] as const)
    console[level] = (...args: unknown[]) =>
      say({ kind: 'console', level, text: args.map(String).join(' ') })
  globalThis.addEventListener?.('unhandledrejection', (event) => {
    event.preventDefault()
    say({ kind: 'error', message: String(event.reason) })
  })

  const line = redisLine({
    send(command, exchange) {
      const call = ++calls
      outbox.push({ kind: 'command', at: clock.now(), exchange, call, command })
      return call
    },
    owner: owner.get,
    now: clock.now,
    later(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    changed: (ready) => telling?.emit(ready ? 'connect' : 'disconnect'),
  })
  const redis = redisClient(line.ask)

  const build = (options: ShopOptions) => {
    secrets = [options.session.secret ?? []].flat()
    const { kind, latency, writeLatency = latency, ttl, announces } = options.store
    const shared = kind === 'redis'
    const inner = shared
      ? new RedisStore({ client: redis, ...(ttl === undefined ? {} : { ttl }) })
      : memory.store
    const store = new RecordingStore(inner, {
      say,
      call: () => ++calls,
      latency: shared ? 0 : latency,
      writeLatency: shared ? 0 : writeLatency,
    })
    try {
      // Express' types want Node's own classes; the stand-ins are what it needs of them.
      app = createShop(options, store, { uuid: randomUUID, bootedAt }) as unknown as Handler
      failure = undefined
      telling = shared && announces ? store : null
      if (!line.ready()) telling?.emit('disconnect')
    } catch (error) {
      app = null
      failure = error instanceof Error ? error.message : String(error)
    }
  }

  const deliver = ({
    exchange,
    request,
    tls,
    remoteAddress,
  }: Extract<ToInstance, { kind: 'deliver' }>) => {
    const incoming = IncomingMessage.from(request, tls, remoteAddress)
    if (headersOverflow(incoming.url, request.headers)) {
      say({ kind: 'error', message: 'HPE_HEADER_OVERFLOW' })
      const at = clock.now()
      outbox.push({ kind: 'head', at, exchange, ...overflowAnswer, begun: '' })
      outbox.push({ kind: 'end', at, exchange, body: '' })
      return
    }
    noteRoute(incoming, (method, path) => say({ kind: 'route', method, path }))
    const outgoing = new ServerResponse(incoming, {
      head: (status, headers, begun) =>
        outbox.push({ kind: 'head', at: clock.now(), exchange, status, headers, begun }),
      end: (body) => outbox.push({ kind: 'end', at: clock.now(), exchange, body }),
    })
    app?.(incoming, outgoing)
  }

  /** Each answer's continuation belongs to the exchange that asked. */
  const settleAll = async (answers: ReturnType<typeof line.link>) => {
    for (const one of answers) {
      owner.set(one.owner)
      one.settle()
      await settle()
    }
  }

  const run = async (message: ToInstance) => {
    switch (message.kind) {
      case 'boot':
        seed(message.seed)
        bootedAt = message.t
        return build(message.options)
      case 'config':
        return build(message.options)
      case 'deliver':
        return deliver(message)
      case 'reply':
        return settleAll(line.answer(message.call, message.reply))
      case 'link':
        return settleAll(line.link(message.up))
      case 'advance':
        while (clock.runOne(message.t)) {
          await settle()
          if (outbox.length > 0) return
        }
        return clock.moveTo(message.t)
    }
  }

  return {
    async handle(message) {
      outbox = []
      if (message.kind !== 'advance') clock.moveTo(message.t)
      owner.set(message.kind === 'deliver' ? message.exchange : null)
      await run(message)
      const atRest = await settle()
      if (!atRest) say({ kind: 'error', message: 'the program never comes to rest (setImmediate)' })
      owner.set(null)
      return {
        outbox,
        nextTimerAt: clock.nextTimerAt(),
        atRest,
        now: clock.now(),
        memory: memory.changes(),
        ...(failure === undefined ? {} : { failure }),
      }
    },
  }
}

/** Express writes the route it chose into `req.route`: from there on the shop's own code runs. */
function noteRoute(request: object, say: (method: string, path: string) => void): void {
  let route: unknown
  Object.defineProperty(request, 'route', {
    configurable: true,
    get: () => route,
    set(value: { path?: unknown }) {
      // The router says it, and the route again: once is enough.
      if (value === route) return
      route = value
      say('method' in request ? String(request.method) : '', String(value.path))
    },
  })
}
