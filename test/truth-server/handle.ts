import http from 'node:http'
import { createRequire } from 'node:module'
import net, { type AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'

/**
 * Preloaded into an exported server (`node --import`), and by this test alone: a port at which the
 * store in memory can be read, the program can be changed over the living store, and the instance
 * can begin anew. A program that throws what nobody catches is gone, as Node would end it: its
 * connections break, nothing listens any more, its memory is empty; the handle alone is left to
 * tell of it. Nothing of it is in the exported project.
 */
const { listen } = net.Server.prototype
const main = process.argv[1] ?? ''
if (process.env['TRUTH_HANDLE'] === '1' && main.endsWith('/server.js')) open(main)

function open(main: string): void {
  // express-session's own module, whose types know of no assignment to `MemoryStore`.
  const session = createRequire(main)('express-session') as {
    MemoryStore: new () => { sessions: Record<string, string> }
  }
  const { MemoryStore } = session
  let store = new MemoryStore()
  // `new` gives the object that the function returns: one store for every version of the program.
  session.MemoryStore = function oneStore() {
    return store
  } as unknown as typeof MemoryStore

  const loaded: string[] = []
  const load = async (file: string) => {
    loaded.push(file)
    // Another address each time: a module is evaluated once for each.
    await import(`${pathToFileURL(file).href}?version=${loaded.length}`)
  }
  const handle = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/restart') store = new MemoryStore()
    try {
      if (pathname !== '/sessions') await load(searchParams.get('file') ?? main)
      response.end(JSON.stringify(Object.entries(store.sessions)))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  handle.listen(0, '127.0.0.1', () => {
    // A listening TCP server has a port.
    process.stdout.write(`handle is at port ${(handle.address() as AddressInfo).port}\n`)
  })
  const program = handOver()
  // One that answers on 443 answers on 80 too, as the playground has it (network/route.ts).
  const plain = http.createServer((request, response) => {
    program()?.emit('request', request, response)
  })
  process.on('uncaughtException', (error) => {
    process.stdout.write(`died of ${JSON.stringify(String(error))}\n`)
    store = new MemoryStore()
    for (const server of [program(), plain]) {
      server?.close()
      server?.closeAllConnections()
    }
  })
  Reflect.apply(listen, plain, [
    0,
    '127.0.0.1',
    () => process.stdout.write(`plain is at port ${(plain.address() as AddressInfo).port}\n`),
  ])
}

/** The program listens once; a later version of it takes over its requests. */
function handOver(): () => http.Server | undefined {
  const listening = new Set<http.Server>()
  net.Server.prototype.listen = function (this: http.Server, ...args: unknown[]) {
    const [first] = listening
    if (!first) {
      listening.add(this)
      return Reflect.apply(listen, this, args)
    }
    first.removeAllListeners('request')
    for (const listener of this.listeners('request'))
      // What `listeners` gives are listeners.
      first.on('request', listener as (...args: unknown[]) => void)
    return this
  }
  return () => [...listening][0]
}
