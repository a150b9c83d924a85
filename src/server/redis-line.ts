import type { StoreCommand, StoreReply } from './protocol.ts'

/**
 * The line between a Redis client and its server, as node-redis 6 keeps it: while it is down,
 * commands wait in the client's own queue, each for five seconds at most; those under way when it
 * breaks are rejected at once; the client tries again by itself, ever more rarely.
 * Source: @redis/client 6, client/commands-queue.js, client/socket.js.
 */
export interface RedisLine {
  ask(command: StoreCommand): Promise<StoreReply>
  /** The server's answer to a command that was sent; each is to be settled for its owner. */
  answer(call: number, reply: StoreReply): readonly Settling[]
  /** Whether the server can be reached from now on; what was under way then fails. */
  link(up: boolean): readonly Settling[]
  ready(): boolean
}

/** An answer that has come, for the exchange that asked. */
interface Settling {
  readonly owner: number | null
  readonly settle: () => void
}

export interface RedisLineParts {
  /** Sends a command to the host. @returns the number under which it will be answered */
  readonly send: (command: StoreCommand, owner: number | null) => number
  /** The exchange for which code is running now. */
  readonly owner: () => number | null
  /** ms since the epoch. */
  readonly now: () => number
  /** Runs something after ms; the result calls it off. */
  readonly later: (ms: number, run: () => void) => () => void
  /** The client's `ready` (true) and `error` (false) events. */
  readonly changed: (ready: boolean) => void
}

interface Asked {
  readonly command: StoreCommand
  readonly owner: number | null
  readonly resolve: (reply: StoreReply) => void
}

/** `DEFAULT_COMMAND_TIMEOUT`, ms. */
const patience = 5000

export function redisLine({ send, owner, now, later, changed }: RedisLineParts): RedisLine {
  const underWay = new Map<number, Asked>()
  const queue = new Map<Asked, () => void>()
  let ready = true
  let brokenAt = 0
  let giveUp = () => {}

  const forward = (asked: Asked) => underWay.set(send(asked.command, asked.owner), asked)
  const settling = (asked: Asked, reply: StoreReply): Settling => ({
    owner: asked.owner,
    settle: () => asked.resolve(reply),
  })

  const reconnect = () => {
    ready = true
    changed(true)
    for (const [asked, callOff] of queue) {
      callOff()
      forward(asked)
    }
    queue.clear()
  }

  return {
    ready: () => ready,
    ask: (command) =>
      new Promise((resolve) => {
        const asked = { command, owner: owner(), resolve }
        if (ready) return void forward(asked)
        const callOff = later(patience, () => {
          queue.delete(asked)
          // node-redis' TimeoutError has no message of its own.
          resolve({ kind: 'error', message: '' })
        })
        queue.set(asked, callOff)
      }),
    answer(call, reply) {
      const asked = underWay.get(call)
      underWay.delete(call)
      return asked ? [settling(asked, reply)] : []
    },
    link(up) {
      giveUp()
      if (up) {
        if (!ready) giveUp = later(nextTry(brokenAt, now()) - now(), reconnect)
        return []
      }
      if (!ready) return []
      ready = false
      brokenAt = now()
      changed(false)
      const broken = [...underWay.values()]
      underWay.clear()
      const message = 'Socket closed unexpectedly'
      return broken.map((asked) => settling(asked, { kind: 'error', message }))
    },
  }
}

/** When the client tries next: at once, then after 2ⁿ × 50 ms, 2 s at most (its jitter is left out). */
function nextTry(brokenAt: number, at: number): number {
  let next = brokenAt
  for (let retries = 1; next < at; retries++) next += Math.min(2 ** retries * 50, 2000)
  return next
}
