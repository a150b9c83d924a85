import { readFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** A request as its bytes came: one character a byte. */
export interface Received {
  readonly method: string
  /** Absolute, from the `Host` header. */
  readonly url: URL
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** One character a byte, so that any bytes can be sent. */
export interface Answer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** The ports that the cases speak of, and whether they are https. */
const casePorts = new Map([
  [80, false],
  [443, true],
  [3000, false],
  [8080, false],
  [8443, true],
])

export interface Servers {
  /** The loopback port behind each port of the cases. */
  readonly ports: ReadonlyMap<number, number>
  close(): void
}

/** Servers that write what they are told byte by byte: Node's own would refuse half of the cases. */
export async function startServers(answer: (request: Received) => Answer): Promise<Servers> {
  const open = new Set<Socket>()
  const tls = (name: string) => readFileSync(new URL(`../tls/${name}.pem`, import.meta.url))
  const started = await Promise.all(
    [...casePorts].map(async ([port, secure]) => {
      const take = (socket: Socket) => {
        open.add(socket.on('close', () => open.delete(socket)))
        converse(socket, secure ? 'https' : 'http', answer)
      }
      const server = secure
        ? createTlsServer({ key: tls('key'), cert: tls('cert') }, take)
        : createServer(take)
      return { port, server, real: await listen(server) }
    }),
  )
  return {
    ports: new Map(started.map(({ port, real }) => [port, real])),
    close() {
      for (const { server } of started) server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'))
      else resolve(address.port)
    })
  })
}

/** Answers the requests of one connection, one after another. */
function converse(socket: Socket, scheme: string, answer: (request: Received) => Answer): void {
  let buffer = ''
  socket.setNoDelay(true).setEncoding('latin1')
  // A connection that the browser drops is the browser's business.
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk: string) => {
    buffer += chunk
    for (let end = endOf(buffer); end !== null; end = endOf(buffer)) {
      const request = parseHead(buffer.slice(0, end.head), scheme)
      buffer = buffer.slice(end.body)
      socket.write(serialised(answer(request)), 'latin1')
    }
  })
}

/** Where the first request's head and body end; null: not all of it has come. */
function endOf(text: string): { readonly head: number; readonly body: number } | null {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return null
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))?.[1] ?? 0)
  const body = head + 4 + length
  return body <= text.length ? { head, body } : null
}

function parseHead(head: string, scheme: string): Received {
  const [line = '', ...rest] = head.split('\r\n')
  const headers = rest.map((one) => {
    const colon = one.indexOf(':')
    return [
      one.slice(0, colon).toLowerCase(),
      one.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, ''),
    ] as const
  })
  const host = headers.find(([name]) => name === 'host')?.[1] ?? 'localhost'
  const [method = '', path = '/'] = line.split(' ')
  return { method, url: new URL(path, `${scheme}://${host}`), headers }
}

function serialised({ status, headers, body }: Answer): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `HTTP/1.1 ${status} x\r\n${lines}Content-Length: ${body.length}\r\n\r\n${body}`
}
