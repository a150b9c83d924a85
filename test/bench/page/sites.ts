import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import express from 'express'
import session from 'express-session'
import { build } from 'vite'

/** Bytes of a body, brotli, and when it was asked for (ms since 1970). */
interface Sent {
  readonly path: string
  readonly bytes: number
  readonly at: number
}

/** One of the pages that are measured side by side, as a good host would send it. */
export interface Site {
  readonly name: 'ours' | 'bare React' | 'bare React + MSW'
  readonly url: string
  /** What was sent since the last call. */
  readonly sent: () => readonly Sent[]
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** The page itself (`dist`, built before), and the bare ones, built here by the same Vite. */
export async function openSites(): Promise<{
  readonly ours: Site
  readonly react: Site
  readonly msw: Site
  readonly close: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const bare = async (name: string) => {
    await build({
      configFile: false,
      root: `test/bench/${name}`,
      base: './',
      logLevel: 'error',
      plugins: [react()],
      // Without the public suffix list, as the page itself: the harder measure.
      resolve: { alias: { 'tough-cookie': resolve('src/network/no-cookie-store.ts') } },
      build: { outDir: join(folder, name), emptyOutDir: true, target: 'es2023' },
    })
    return join(folder, name)
  }
  const reactFolder = await bare('bare-react')
  const mswFolder = await bare('bare-msw')
  await cp('public/mockServiceWorker.js', join(mswFolder, 'mockServiceWorker.js'))
  const ours = await host('ours', 'dist')
  const plain = await host('bare React', reactFolder)
  const msw = await host('bare React + MSW', mswFolder)
  return {
    ours,
    react: plain,
    msw,
    async close() {
      for (const site of [ours, plain, msw]) site.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function host(name: Site['name'], folder: string): Promise<Site> {
  let sent: Sent[] = []
  const packed = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const at = Date.now()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/loopback') return void shop(request, response)
    const inside = normalize(pathname.slice(1))
    const file = inside === '.' || inside === '' ? 'index.html' : inside
    const body =
      packed.get(file) ??
      (file.startsWith('..') ? null : await readFile(join(folder, file)).catch(() => null))
    if (!body) return void response.writeHead(404).end()
    const small = packed.get(file) ?? brotliCompressSync(body)
    packed.set(file, small)
    sent.push({ path: pathname, bytes: small.length, at })
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': file.startsWith('assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    })
    response.end(small)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    name,
    url: `http://127.0.0.1:${address.port}/`,
    sent() {
      const all = sent
      sent = []
      return all
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Real Express with express-session on the loopback, for its round trip. */
const shop = express()
  .use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: false }))
  .get('/loopback', (_, response) => void response.json({ answer: 'answered' }))
