import { Buffer } from 'buffer'
import { instanceClock, type InstanceClock } from './clock.ts'
import { randomStream, type RandomStream } from './random.ts'

/**
 * What Node gives a program as globals, put in place before anything of Express loads. Every
 * instance is a realm of its own (a Worker, a vm context): this module's state is that realm's.
 */

type Realm = typeof globalThis & Record<string, unknown>
// The realm's globals are replaced one by one below: the whole point of this module.
const realm = globalThis as Realm

/** Real macrotasks, taken before anything is replaced. */
const channel = new MessageChannel()
const turns: (() => void)[] = []
channel.port1.onmessage = () => turns.shift()?.()
const nextTurn = () =>
  new Promise<void>((resolve) => {
    turns.push(resolve)
    channel.port2.postMessage(null)
  })

const state: { random: RandomStream; owner: number | null } = {
  random: randomStream(0),
  owner: null,
}

const immediates: (() => void)[] = []

/** The exchange for which code is running now; null: none (boot, a timer of nobody's). */
export const owner = {
  get: () => state.owner,
  set: (exchange: number | null) => {
    state.owner = exchange
  },
}

const owned = (run: () => void) => {
  const { owner: mine } = state
  return () => {
    state.owner = mine
    run()
  }
}

const made = instanceClock(Date, owned)
export const clock: InstanceClock = made.clock

export function seed(value: number): void {
  state.random = randomStream(value)
}

export const randomBytes = (count: number): Uint8Array => state.random.bytes(count)

/** The longest chain of immediates that counts as coming to rest. */
const patience = 10_000

/** Lets the program run until it has nothing left to do but wait. false: it never stops. */
export async function settle(): Promise<boolean> {
  for (let count = 0; count < patience; count++) {
    await nextTurn()
    const next = immediates.shift()
    if (!next) {
      // Chromium tells of an unhandled rejection only on the turn after.
      await nextTurn()
      if (immediates.length === 0) return true
    } else next()
  }
  immediates.length = 0
  return false
}

Object.assign(realm, made.globals, {
  global: realm,
  Buffer,
  setImmediate: (run: (...args: unknown[]) => void, ...args: unknown[]) => {
    immediates.push(() => run(...args))
    return { unref() {} }
  },
  clearImmediate: () => {},
  process: {
    env: { NODE_ENV: 'production' },
    nextTick: (run: (...args: unknown[]) => void, ...args: unknown[]) =>
      queueMicrotask(() => run(...args)),
    cwd: () => '/app',
    platform: 'linux',
    version: 'v24.0.0',
    versions: { node: '24.0.0' },
    emitWarning: () => {},
    listeners: () => [],
  },
})
Math.random = () => state.random.next()
// Stacks name files and lines, which differ from build to build.
Error.stackTraceLimit = 0
