import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'

export interface Relay {
  /** As `Target.createBrowserContext` takes it. */
  readonly server: string
  stop(): void
}

/**
 * What leads each of a browser's requests to the real port behind the name and port that it asks
 * for, so that many worlds share one Chromium. TLS passes through as it is.
 * @param reach undefined: nobody is there.
 */
export async function startRelay(reach: (url: URL) => number | undefined): Promise<Relay> {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '')
    const port = reach(url)
    if (port === undefined) {
      request.socket.destroy()
      return
    }
    const asked = http.request(
      {
        host: '127.0.0.1',
        port,
        method: request.method,
        path: url.pathname + url.search,
        headers: withoutHops(request.rawHeaders),
        setHost: false,
        agent: false,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, withoutHops(answer.rawHeaders))
        response.flushHeaders()
        answer.pipe(response)
      },
    )
    asked.on('error', () => request.socket.destroy())
    request.pipe(asked)
  })
  // A connection ends when the browser says so, however long it rests on a busy machine.
  server.keepAliveTimeout = 0
  const open = new Set<net.Socket>()
  server.on('connection', (socket) => open.add(socket.on('close', () => open.delete(socket))))
  server.on('connect', (request, socket, head) => {
    const port = reach(new URL(`https://${request.url}`))
    if (port === undefined) {
      socket.destroy()
      return
    }
    const target = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    // Half a tunnel would swallow what the browser sends over it next.
    target.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('error', () => target.destroy()).on('close', () => target.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    // A listening TCP server has a port.
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

const hops = /^(connection|keep-alive|proxy-connection|transfer-encoding|upgrade)$/i

function withoutHops(raw: readonly string[]): string[] {
  return raw.flatMap((name, place) =>
    place % 2 || hops.test(name) ? [] : [name, raw[place + 1] ?? ''],
  )
}
