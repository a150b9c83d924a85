import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { selfSigned } from './certificate.js'
import { createFront, reply, serverFor } from './front.js'
import { page } from './page.js'

/**
 * Starts everything that the world has: the instances of server.js, what stands before them, and
 * the page's own host. `FREE_PORTS=1` takes any free ports, on this machine's own address alone.
 */
const { dirname } = import.meta
const world = JSON.parse(readFileSync(`${dirname}/world.json`, 'utf8'))
const api = world.api ?? world.page
const { proxy } = world.network
const free = process.env.FREE_PORTS === '1'
const host = free ? '127.0.0.1' : undefined

const isTls = (origin) => origin.startsWith('https:')
const appTls = isTls(proxy ? proxy.to : api)
const origins = [world.page, api, ...(proxy ? [proxy.to] : [])]
const tls = origins.some(isTls)
  ? selfSigned([...new Set(['localhost', ...origins.map((origin) => new URL(origin).hostname)])])
  : null
if (tls) {
  writeFileSync(`${dirname}/key.pem`, tls.key, { mode: 0o600 })
  writeFileSync(`${dirname}/cert.pem`, tls.cert)
}

const portOf = (origin) => (free ? 0 : Number(new URL(origin).port) || (isTls(origin) ? 443 : 80))

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}

const children = []
async function startInstance(port) {
  const env = { ...process.env, PORT: String(port), ...(host ? { HOST: host } : {}) }
  const child = fork(`${dirname}/server.js`, { cwd: dirname, env })
  children.push(child)
  child.on('exit', (code) => process.exit(code ?? 1))
  for (let tries = 0; tries < 400; tries++) {
    const socket = net.connect(port, '127.0.0.1')
    const [open] = await Promise.race([
      once(socket, 'connect').then(() => [true]),
      once(socket, 'error').then(
        () => [false],
        () => [false],
      ),
    ]).catch(() => [false])
    socket.destroy()
    if (open) return
    await pause(25)
  }
  throw new Error(`server.js does not listen at port ${port}`)
}

async function listen(server, origin) {
  server.listen(portOf(origin), host)
  await once(server, 'listening')
  console.log(`${origin} is at port ${server.address().port}`)
}

const front = proxy !== null || world.instances > 1
const ports = []
for (let index = 0; index < world.instances; index++) {
  const own = front ? 0 : portOf(api)
  const port = own === 0 ? await freePort() : own
  await startInstance(port)
  ports.push(port)
  if (!front) console.log(`${api} is at port ${port}`)
}
const secured = (origin) => (isTls(origin) ? tls : null)
if (front)
  await listen(
    createFront({ tls: secured(api), network: world.network, app: { ports, tls: appTls } }),
    api,
  )
if (world.api !== null && world.api !== world.page)
  await listen(serverFor(secured(world.page), pageHost), world.page)

/** The page's own host knows of no session: its page begins without a user. */
function pageHost(req, res) {
  const { pathname } = new URL(req.url, 'http://localhost')
  const file = /^\/static\/([\w-]+\.(css|js|svg))$/.exec(pathname)
  const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }
  const answer = (status, type, body) =>
    reply(res, { status, headers: [['Content-Type', `${type}; charset=utf-8`]], body })
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return answer(405, 'text/plain', 'Method Not Allowed')
  if (file) {
    try {
      return answer(200, types[file[2]], readFileSync(`${dirname}/public/${file[1]}`))
    } catch {
      return answer(404, 'text/plain', 'Not Found')
    }
  }
  if (/\.[a-z]+$/.test(pathname)) return answer(404, 'text/plain', 'Not Found')
  return answer(200, 'text/html', page(null, []))
}

const end = () => {
  for (const child of children) {
    child.removeAllListeners('exit')
    child.kill()
  }
  process.exit(0)
}
process.on('SIGINT', end)
process.on('SIGTERM', end)
