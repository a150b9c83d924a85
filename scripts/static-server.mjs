import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/**
 * Serves a folder under a base path on this machine alone. Resolves with the address, the paths
 * that were asked for, and a way to close. A taken port picks the next.
 */
export function serveFolder(folder, { port = 4173, base = '/' } = {}) {
  const asked = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    asked.push(pathname)
    const inside = pathname.startsWith(base) ? normalize(pathname.slice(base.length)) : '..'
    const file = inside === '.' || inside === '' ? 'index.html' : inside
    try {
      if (file.startsWith('..')) throw new Error('outside')
      const body = await readFile(join(folder, file))
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    }
  })
  return new Promise((resolve, reject) => {
    const listen = (at) => server.listen(at, '127.0.0.1')
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < 65535) listen(++port)
      else reject(error)
    })
    server.on('listening', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}${base}`,
        asked,
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      }),
    )
    listen(port)
  })
}
