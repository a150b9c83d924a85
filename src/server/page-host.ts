import type { HeaderLine, HttpRequest, HttpResponse } from '../http/message.ts'
import { page } from './shop/page.js'

/**
 * The page's own host, where the API lives elsewhere: files, the same for everybody. It knows of
 * no session, so its page begins without a user.
 */
export function pageHostAnswer({ method, url }: Pick<HttpRequest, 'method' | 'url'>): HttpResponse {
  const { pathname } = new URL(url)
  const file = (type: string, body: string) => ({ status: 200, headers: [typeOf(type)], body })
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: [typeOf('text/plain')], body: 'Method Not Allowed' }
  const extension = /\.([a-z]+)$/.exec(pathname)?.[1]
  // A single-page front end answers every address without an extension with its page.
  if (extension === undefined) return file('text/html', page(null, []))
  const type = types[extension]
  // What is in a file plays no part: the virtual browser paints none.
  if (type !== undefined && pathname.startsWith('/static/')) return file(type, '')
  return { status: 404, headers: [typeOf('text/plain')], body: 'Not Found' }
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
}

const typeOf = (type: string): HeaderLine => ['Content-Type', `${type}; charset=utf-8`]
