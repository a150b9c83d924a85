import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { siteAnswer } from '../../src/network/site-answer.ts'
import type { World } from '../../src/world/schema.ts'

/** The world's other hosts: whoever means harm, an identity provider. */
export interface OtherSites {
  /** undefined: no such site. */
  portOf(url: URL): number | undefined
  stop(): void
}

export async function startSites({ sites, page, api }: World): Promise<OtherSites> {
  const answering = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`
    const site = sites.find(({ origin }) => origin === new URL(url).origin)
    const answer = siteAnswer(site ?? { pages: [] }, url, { page, api: api ?? page })
    response.writeHead(answer.status, answer.headers.flat())
    response.end(answer.body)
  }
  const pem = (name: string) => readFileSync(new URL(`../tls/${name}.pem`, import.meta.url))
  const servers = {
    'http:': http.createServer(answering('http')),
    'https:': https.createServer({ key: pem('key'), cert: pem('cert') }, answering('https')),
  }
  const open = new Set<Socket>()
  for (const server of Object.values(servers)) {
    server.on('connection', (socket) => open.add(socket.on('close', () => open.delete(socket))))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  return {
    portOf({ origin, protocol }) {
      if (!sites.some((site) => site.origin === origin)) return undefined
      const server = servers[protocol === 'http:' ? 'http:' : 'https:']
      // A listening TCP server has a port.
      return (server.address() as AddressInfo).port
    },
    stop() {
      for (const server of Object.values(servers)) server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
