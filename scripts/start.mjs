import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies, run } from './install.mjs'
import { serveFolder } from './static-server.mjs'

/** `npm start`: installs and builds what is missing or older than its sources, and serves the page. */
installDependencies()
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'].flatMap(
  filesIn,
)
const print = createHash('sha256')
for (const file of sources.sort()) print.update(file).update(readFileSync(file))
const stamp = print.digest('hex')
const stampFile = 'node_modules/.built-from'
const built = existsSync('dist/index.html') && existsSync(stampFile)
if (!built || readFileSync(stampFile, 'utf8') !== stamp) {
  run('npm', ['run', '-s', 'build'])
  writeFileSync(stampFile, stamp)
}
const { url } = await serveFolder('dist', { port: Number(process.env.PORT ?? 4173) })
console.log(`Session playground: ${url}`)

function filesIn(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}
