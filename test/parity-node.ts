import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import http, { type RequestListener } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import util from 'node:util'
import type { HeaderLine } from '../src/http/message.ts'
import type { ShopOptions } from '../src/server/options.ts'
import type { TraceLine } from '../src/server/protocol.ts'

export interface Answer {
  readonly status: number
  readonly headers: readonly HeaderLine[]
  readonly body: string
  readonly trace: readonly string[]
  readonly sessions: Readonly<Record<string, string>>
}

export interface Peer {
  ask(method: string, path: string, headers: readonly HeaderLine[], body: string): Promise<Answer>
  close(): void
}

/** The debug and store lines of a trace, as text. */
export function traceText(line: TraceLine): string[] {
  if (line.kind === 'debug') return [line.text]
  if (line.kind === 'store-call') return [`${line.method} ${line.sid} ${line.session}`]
  return line.kind === 'store-answer' ? [`answer ${line.session} ${line.error}`] : []
}

/** The same shop on real Node: real http or https, the real packages, in production mode. */
export async function nodePeer(options: ShopOptions, tls: boolean, now: number): Promise<Peer> {
  process.env['NODE_ENV'] = 'production'
  const require = createRequire(import.meta.url)
  const debug = createRequire(require.resolve('express-session'))('debug')
  debug.enable('express-session')
  const { createShop } = await import('../src/server/shop/create-shop.ts')
  const { RecordingStore } = await import('../src/server/recording-store.ts')
  const { default: session } = await import('express-session')

  let trace: string[] = []
  let calls = 0
  debug.log = (...args: unknown[]) => {
    const text = util.format(...args).replace(/\u001b\[[0-9;]*m/g, '')
    trace.push(text.replace(/^.*express-session /, '').replace(/ \+\d+m?s$/, ''))
  }
  const memory = new session.MemoryStore()
  const store = new RecordingStore(memory, {
    say: (line) => trace.push(...traceText(line)),
    latency: 0,
    call: () => ++calls,
  })
  const app = createShop(options, store, { uuid: () => '', bootedAt: now })
  // Express' app is a request listener.
  const listener = app as unknown as RequestListener
  const pem = (name: string) => readFileSync(new URL(`./tls/${name}.pem`, import.meta.url))
  const server = tls
    ? https.createServer({ key: pem('key'), cert: pem('cert') }, listener)
    : http.createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has a port.
  const { port } = server.address() as AddressInfo

  return {
    ask: (method, path, headers, body) =>
      new Promise((resolve, reject) => {
        trace = []
        const request = (tls ? https : http).request(
          {
            host: '127.0.0.1',
            port,
            method,
            path,
            headers: headers.flat(),
            agent: false,
            ...(tls ? { rejectUnauthorized: false } : {}),
          },
          (response) => {
            const parts: Buffer[] = []
            response.on('data', (part: Buffer) => parts.push(part))
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                headers: pairs(response.rawHeaders),
                body: Buffer.concat(parts).toString(),
                trace,
                sessions: sessionsOf(memory),
              }),
            )
          },
        )
        request.on('error', reject)
        request.end(body)
      }),
    close: () => void server.close(),
  }
}

/** Headers of the connection, and the clock's, are the transport's own. */
const transport = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

export function comparable(headers: readonly HeaderLine[]): readonly HeaderLine[] {
  return headers.filter(([name]) => !transport.has(name.toLowerCase()))
}

function pairs(raw: readonly string[]): HeaderLine[] {
  return raw.flatMap((name, place) => (place % 2 ? [] : [[name, raw[place + 1] ?? ''] as const]))
}

function sessionsOf(store: object): Readonly<Record<string, string>> {
  const sessions: unknown = 'sessions' in store ? store.sessions : {}
  return Object.fromEntries(Object.entries(sessions ?? {}))
}
