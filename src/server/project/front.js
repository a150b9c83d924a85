import http from 'node:http'
import https from 'node:https'
import { choose } from './balancer.js'
import { backward, forward } from './proxy.js'
import { cached, fromCache, keepableUntil, withKept } from './shared-cache.js'

/**
 * What stands before the app: the proxy, if there is one, and the balancer before the instances.
 * @param tls `{ key, cert }` where the front speaks https, else null
 * @param app `{ ports, tls }`: where the instances listen, and whether they speak https themselves
 */
export function createFront({ tls, network, app }) {
  const { proxy, balancing } = network
  const assigned = {}
  let arrivals = 0
  let cache = {}

  const pick = (client) => {
    const place = choose(balancing, app.ports.length, arrivals++, client, assigned)
    assigned[client] ??= place
    return app.ports[place]
  }

  const ask = (asked, client, answer, fail) => {
    const url = new URL(asked.url)
    const request = (app.tls ? https : http).request(
      {
        host: '127.0.0.1',
        port: pick(client),
        method: asked.method,
        path: url.pathname + url.search,
        headers: asked.headers.flat(),
        agent: false,
        rejectUnauthorized: false,
      },
      answer,
    )
    request.on('error', fail)
    request.end(asked.body)
  }

  return serverFor(tls, async (req, res) => {
    const request = await requestOf(req, tls ? 'https' : 'http')
    const kept = proxy?.cache ? cached(cache, request, Date.now()) : null
    if (kept) return reply(res, fromCache(kept, Date.now()))
    const client = req.socket.remoteAddress ?? ''
    const asked = proxy ? forward(request, proxy, client).request : request
    ask(
      asked,
      client,
      (response) => {
        const headers = withoutHops(pairs(response.rawHeaders))
        const status = response.statusCode ?? 502
        const passed = proxy ? backward(headers, proxy).headers : headers
        res.writeHead(status, passed.flat())
        res.flushHeaders()
        const parts = []
        response.on('data', (part) => {
          parts.push(part)
          res.write(part)
        })
        response.on('error', () => res.destroy())
        response.on('end', () => {
          res.end()
          const now = Date.now()
          const until = proxy?.cache
            ? keepableUntil(request, { status, headers: passed }, now)
            : null
          const body = Buffer.concat(parts).toString()
          const kept = {
            response: { status, headers: passed, body },
            exchange: 0,
            since: now,
            until,
          }
          if (until !== null) cache = withKept(cache, request, kept)
        })
      },
      // A proxy answers for the app that went away; a balancer alone passes connections on, and
      // what breaks behind it breaks before it.
      () =>
        proxy && !res.headersSent
          ? reply(res, {
              status: 502,
              headers: [['Content-Type', 'text/plain']],
              body: 'Bad Gateway',
            })
          : res.destroy(),
    )
  })
}

export const serverFor = (tls, listener) =>
  tls ? https.createServer(tls, listener) : http.createServer(listener)

export function reply(res, { status, headers, body }) {
  res.writeHead(status, headers.flat())
  res.end(body)
}

async function requestOf(req, scheme) {
  const parts = []
  for await (const part of req) parts.push(part)
  return {
    method: req.method,
    url: `${scheme}://${req.headers.host ?? 'localhost'}${req.url}`,
    headers: withoutHops(pairs(req.rawHeaders)),
    body: Buffer.concat(parts).toString(),
  }
}

const pairs = (raw) => raw.flatMap((name, place) => (place % 2 ? [] : [[name, raw[place + 1]]]))

/** RFC 9110 §7.6.1: these concern one connection. */
const hops = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade'])
const withoutHops = (headers) => headers.filter(([name]) => !hops.has(name.toLowerCase()))
