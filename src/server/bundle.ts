import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(`./node/${name}`, import.meta.url))

const packaged = (path: string) => fileURLToPath(import.meta.resolve(path))

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
  qs: file('absent.cjs'),
  send: file('absent.cjs'),
  'serve-static': file('absent.cjs'),
  debug: file('debug.cjs'),
  events: packaged('events/events.js'),
  buffer: packaged('buffer/index.js'),
}

/** For a bundler's `resolve.alias`: each by its bare name and as `node:name`. */
export const serverAliases = Object.entries(standIns).map(([name, replacement]) => ({
  find: new RegExp(`^(node:)?${name}$`),
  replacement,
}))
