import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import http, { type RequestListener } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import util from 'node:util'
import type { SessionOptions } from 'express-session'
import { serverDocument, textOf } from '../src/code/document.ts'
import type { HeaderLine } from '../src/http/message.ts'
import type { ShopOptions } from '../src/server/options.ts'
import type { TraceLine } from '../src/server/protocol.ts'
import { defaultWorld } from '../src/world/defaults.ts'

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

/**
 * The text of `server.js` on real Node: real http or https, the real packages, in production mode.
 * Of the text, only two lines are changed: where `session` comes from (its store is listened to),
 * and the last one, which would choose a port.
 */
export async function nodePeer(options: ShopOptions, tls: boolean): Promise<Peer> {
  process.env['NODE_ENV'] = 'production'
  const require = createRequire(import.meta.url)
  const debug = createRequire(require.resolve('express-session'))('debug')
  debug.enable('express-session')
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
    writeLatency: 0,
    call: () => ++calls,
  })
  const text = textOf(serverDocument({ ...defaultWorld, shop: options }))
  const { app, folder } = await runText(text, (given) => session({ ...given, store }))
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
    close() {
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Lays the project out in a folder of its own and loads it. */
async function runText(
  text: string,
  session: (options: SessionOptions) => unknown,
): Promise<{ readonly app: object; readonly folder: string }> {
  const results = new URL('../test-results/', import.meta.url)
  mkdirSync(results, { recursive: true })
  const folder = mkdtempSync(fileURLToPath(new URL('parity-', results)))
  const shop = fileURLToPath(new URL('../src/server/shop/', import.meta.url))
  for (const name of readdirSync(shop).filter((one) => !one.endsWith('.ts')))
    cpSync(`${shop}${name}`, `${folder}/${name}`, { recursive: true })
  // As in the instance (fs.ts), where `Last-Modified` and `ETag` come from.
  const changed = new Date(Date.UTC(2026, 0, 1))
  for (const name of readdirSync(`${folder}/public`))
    utimesSync(`${folder}/public/${name}`, changed, changed)
  const changes = [
    ["import session from 'express-session'", "import session from './session.js'"],
    ['app.listen(process.env.PORT ?? 3000, process.env.HOST)', 'export { app }'],
  ] as const
  for (const [line] of changes)
    if (text.split('\n').filter((one) => one === line).length !== 1)
      throw new Error(`not once: ${line}`)
  const ready = changes.reduce((before, [line, other]) => before.replace(line, () => other), text)
  writeFileSync(`${folder}/server.js`, ready)
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }')
  writeFileSync(`${folder}/session.js`, 'export default globalThis.paritySession')
  Object.assign(globalThis, { paritySession: Object.assign(session, { MemoryStore: class {} }) })
  // The text's last line exports it.
  const { app } = await import(/* @vite-ignore */ pathToFileURL(`${folder}/server.js`).href)
  return { app, folder }
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
