import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from '@playwright/test'

/** Commands of the DevTools protocol, typed by the protocol itself. */
type Send = CDPSession['send']

interface ProtocolEvent {
  readonly method: string
  readonly params: unknown
}

/** One target (or the browser itself) over the DevTools protocol. */
export interface Session {
  readonly send: Send
  /** @returns how to stop listening. */
  listen(listener: (event: ProtocolEvent) => void): () => void
}

export interface Connection extends Session {
  /** The session of a target attached with `flatten: true`. */
  session(id: string): Session
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly method: string
  resolve(result: unknown): void
  reject(error: Error): void
}

/** Speaks over Chromium's `--remote-debugging-pipe`: JSON messages, each ended by a NUL. */
export function connect(output: Writable, input: Readable): Connection {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Set<(event: ProtocolEvent) => void>>()
  let last = 0

  const take = (message: Message) => {
    if (message.id === undefined) {
      const event = { method: message.method ?? '', params: message.params }
      for (const listener of listeners.get(message.sessionId ?? '') ?? []) listener(event)
      return
    }
    const command = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) command?.reject(new Error(`${command.method}: ${message.error.message}`))
    else command?.resolve(message.result)
  }

  let rest = ''
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    // What the protocol sends is what its own types say.
    for (const part of parts) take(JSON.parse(part) as Message)
  })
  input.on('close', () => {
    for (const { method, reject } of waiting.values())
      reject(new Error(`${method}: the browser is gone`))
    waiting.clear()
  })
  // The pipe breaks where the browser ends first; `close` above tells who waits.
  output.on('error', () => {})

  const session = (sessionId: string): Session => ({
    // Each command's result is what the protocol's types say of it.
    send: ((method: string, params: object = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { method, resolve, reject })
        const to = sessionId === '' ? {} : { sessionId }
        output.write(`${JSON.stringify({ id, method, params, ...to })}\0`)
      })) as Send,
    listen(listener) {
      const all = listeners.get(sessionId) ?? new Set()
      listeners.set(sessionId, all.add(listener))
      return () => all.delete(listener)
    },
  })
  return { ...session(''), session }
}
