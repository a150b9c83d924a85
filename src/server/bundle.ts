import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const file = (name: string) => fileURLToPath(new URL(`./node/${name}`, import.meta.url))

/** What stands for Node's built-ins and for Express' heavy parts in the instance's program. */
const standIns: Readonly<Record<string, string>> = {
  http: file('http.ts'),
  crypto: file('crypto.ts'),
  util: file('util.ts'),
  path: file('path.ts'),
  url: file('url.ts'),
  querystring: file('querystring.ts'),
  net: file('net.ts'),
  diagnostics_channel: file('diagnostics-channel.ts'),
  fs: file('absent.cjs'),
  zlib: file('absent.cjs'),
  stream: file('absent.cjs'),
  https: file('absent.cjs'),
  async_hooks: file('empty.cjs'),
  'iconv-lite': file('iconv-lite.ts'),
  'mime-db': file('mime-db.json'),
  send: file('absent.cjs'),
  'serve-static': file('absent.cjs'),
  debug: file('debug.cjs'),
  events: fileURLToPath(import.meta.resolve('events/events.js')),
  buffer: fileURLToPath(import.meta.resolve('buffer/index.js')),
}

/** For a bundler's `resolve.alias`: each by its bare name and as `node:name`. */
const serverAliases = Object.entries(standIns).map(([name, replacement]) => ({
  find: new RegExp(`^(node:)?${name}$`),
  replacement,
}))

/** Bundles the instance's program: one text, for the page's worker and for Node alike. */
export async function bundleProgram(minify = false): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: serverAliases },
    build: {
      write: false,
      minify,
      target: 'es2024',
      lib: {
        entry: fileURLToPath(new URL('./entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'instanceProgram',
      },
    },
  })
  for (const one of [output].flat())
    if ('output' in one)
      for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code
  throw new Error('the program was not bundled')
}
