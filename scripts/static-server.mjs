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
 * `fallback`: the file that every unknown path is answered with, as some hosts do; null: 404.
 * @param {string} folder
 * @param {{ port?: number, base?: string, fallback?: string | null }} [options]
 */
export function serveFolder(folder, { port = 4173, base = '/', fallback = null } = {}) {
  const asked = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    asked.push(pathname)
    const inside = pathname.startsWith(base) ? normalize(pathname.slice(base.length)) : '..'
    const file = inside === '.' || inside === '' ? 'index.html' : inside
    const found =
      (await contentOf(folder, file)) ??
      (fallback === null ? null : await contentOf(folder, fallback))
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    response.writeHead(200, {
      'content-type': found.type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    response.end(found.body)
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

/** null: there is no such file in the folder. */
async function contentOf(folder, file) {
  if (file.startsWith('..')) return null
  const type = types[extname(file)] ?? 'application/octet-stream'
  return readFile(join(folder, file)).then(
    (body) => ({ body, type }),
    () => null,
  )
}
