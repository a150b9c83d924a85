import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { fileURLToPath } from 'node:url'
import { isLoopback } from '../src/http/address.ts'
import type { HeaderLine, HttpRequest, HttpResponse } from '../src/http/message.ts'
import type { World } from '../src/world/schema.ts'
import { freePort } from './free-port.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A world's server as a project of its own, running on real Node. */
export interface Running {
  /** Where each origin of the world is, on the loopback address. */
  readonly ports: ReadonlyMap<string, number>
  /** Everything that it has printed. */
  readonly said: () => string
  /** Asks what listens at the request's origin. */
  ask(request: HttpRequest): Promise<HttpResponse>
  stop(): Promise<void>
}

/** The exported project in a folder under test-results, with the packages linked in. */
export function exportProject(script: object): string {
  mkdirSync(`${root}test-results`, { recursive: true })
  const folder = mkdtempSync(`${root}test-results/export-`)
  const file = `${folder}/script.json`
  writeFileSync(file, JSON.stringify(script))
  const door = ['--disable-warning=ExperimentalWarning', 'src/doors/export.ts']
  execFileSync(process.execPath, [...door, file, `${folder}/shop`], { cwd: root })
  symlinkSync(`${root}node_modules`, `${folder}/shop/node_modules`)
  return `${folder}/shop`
}

/** Starts it on free ports of the loopback address, as `npm start` would. */
export async function startProject(
  folder: string,
  world: Pick<World, 'page' | 'api'>,
  start: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, [`${folder}/${start}`], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      FREE_PORTS: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const abandon = () => child.kill()
  process.once('exit', abandon)
  const ports = new Map<string, number>()
  let said = ''
  child.stdout.on('data', (part) => (said += String(part)))
  if (start === 'server.js') {
    ports.set(world.api ?? world.page, port)
    await listening(child, port)
  } else await announced(child, ports, new Set([world.page, world.api ?? world.page]))
  return {
    ports,
    said: () => said,
    ask: (request) => ask(request, ports),
    async stop() {
      if (child.exitCode === null) {
        const gone = once(child, 'exit')
        child.kill()
        await gone
      }
      process.off('exit', abandon)
      rmSync(folder.replace(/\/shop$/, ''), { recursive: true, force: true })
    },
  }
}

/** Resolves once something answers at the port. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let errors = ''
  child.stderr?.on('data', (part) => (errors += String(part)))
  while (child.exitCode === null) {
    const socket = net.connect(port, '127.0.0.1')
    const open = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    })
    socket.destroy()
    if (open) return
  }
  throw new Error(`the exported server ended: ${errors}`)
}

/** Reads `ORIGIN is at port N` until every origin has one. */
function announced(
  child: ChildProcess,
  ports: Map<string, number>,
  origins: ReadonlySet<string>,
): Promise<void> {
  let errors = ''
  let said = ''
  child.stderr?.on('data', (part) => (errors += String(part)))
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      said += String(part)
      for (const [, origin, port] of said.matchAll(/^(\S+) is at port (\d+)$/gm))
        if (origin !== undefined) ports.set(origin, Number(port))
      if ([...origins].every((origin) => ports.has(origin))) resolve()
    })
    child.on('exit', () => reject(new Error(`the exported project ended: ${errors}`)))
  })
}

/** One on this machine answers to each of its names. */
export function portOf(url: URL, ports: ReadonlyMap<string, number>): number | undefined {
  const { protocol, hostname, port } = url
  const names = isLoopback(hostname) ? [hostname, 'localhost', '127.0.0.1', '[::1]'] : [hostname]
  return names
    .map((name) => ports.get(`${protocol}//${name}${port === '' ? '' : `:${port}`}`))
    .find((found) => found !== undefined)
}

export function ask(
  request: HttpRequest,
  ports: ReadonlyMap<string, number>,
): Promise<HttpResponse> {
  const url = new URL(request.url)
  const port = portOf(url, ports)
  if (port === undefined) return Promise.reject(new Error(`nobody is at ${url.origin}`))
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).request(
      {
        host: '127.0.0.1',
        port,
        method: request.method,
        path: url.pathname + url.search,
        headers: request.headers.flat(),
        agent: false,
        ...(url.protocol === 'https:' ? { rejectUnauthorized: false } : {}),
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: pairs(response.rawHeaders),
            body: Buffer.concat(parts).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(request.body)
  })
}

function pairs(raw: readonly string[]): HeaderLine[] {
  return raw.flatMap((name, place) => (place % 2 ? [] : [[name, raw[place + 1] ?? ''] as const]))
}
