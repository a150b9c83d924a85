import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { bundledRoutes } from './source/bundled-routes.ts'

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
  fs: file('fs.ts'),
  zlib: file('absent.cjs'),
  stream: file('stream.cjs'),
  https: file('absent.cjs'),
  async_hooks: file('empty.cjs'),
  'iconv-lite': file('iconv-lite.ts'),
  'mime-db': file('mime-db.json'),
  debug: file('debug.cjs'),
  'side-channel': file('side-channel.cjs'),
  // Of `qs`, which Express and body-parser only read with.
  './stringify': file('absent.cjs'),
  depd: file('depd.cjs'),
  events: fileURLToPath(import.meta.resolve('events/events.js')),
  buffer: fileURLToPath(import.meta.resolve('buffer/index.js')),
}

/** For a bundler's `resolve.alias`: each by its bare name and as `node:name`. */
const serverAliases = Object.entries(standIns).map(([name, replacement]) => ({
  find: new RegExp(`^(node:)?${name}$`),
  replacement,
}))

const shop = fileURLToPath(new URL('./shop', import.meta.url))

/** What the shop's program is made of: its routes, from the lines that are shown, and its files. */
const shopParts: Plugin = {
  name: 'shop-parts',
  resolveId: (id) => (id.startsWith('virtual:shop-') ? `\0${id}` : null),
  load(id) {
    if (id === '\0virtual:shop-routes') return bundledRoutes(shop)
    if (id === '\0virtual:shop-files') return `export default ${JSON.stringify(publicFiles())}`
    return null
  },
}

/** client.js is written by the world; what is in it plays no part here, for no browser runs it. */
const publicFiles = () =>
  Object.fromEntries([
    ['client.js', '// the front end\n'],
    ...readdirSync(`${shop}/public`)
      .sort()
      .map((name) => [name, readFileSync(`${shop}/public/${name}`, 'utf8')]),
  ])

/** Bundles the instance's program: one text, for the page's worker and for Node alike. */
export async function bundleProgram(minify = false): Promise<string> {
  return (await bundleWithLicences(minify)).code
}

/** The same, with the licences of what is in it (Markdown), which go wherever the program goes. */
export async function bundleWithLicences(
  minify: boolean,
): Promise<{ readonly code: string; readonly licences: string }> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [shopParts],
    resolve: { alias: serverAliases },
    build: {
      write: false,
      minify,
      license: true,
      target: 'es2024',
      lib: {
        entry: fileURLToPath(new URL('./entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'instanceProgram',
      },
    },
  })
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = files.find((one) => one.type === 'chunk')?.code
  const licences = files.find(({ fileName }) => fileName.endsWith('license.md'))
  if (code === undefined || licences?.type !== 'asset')
    throw new Error('the program was not bundled')
  return { code, licences: String(licences.source) }
}
