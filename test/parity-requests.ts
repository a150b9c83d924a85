import type { HeaderLine } from '../src/http/message.ts'

/** Which cookie goes along: the last one received, none, or one that was made by hand. */
type CookieChoice = 'kept' | 'none' | ((kept: string) => string)

export interface ParityRequest {
  readonly method: string
  readonly path: string
  readonly headers: readonly HeaderLine[]
  readonly body: string
  readonly cookie: CookieChoice
}

const ask = (
  method: string,
  path: string,
  more: Partial<Omit<ParityRequest, 'method' | 'path'>> = {},
): ParityRequest => ({ method, path, headers: [], body: '', cookie: 'kept', ...more })

const json = (method: string, path: string, value: unknown, cookie: CookieChoice = 'kept') =>
  ask(method, path, {
    headers: [['Content-Type', 'application/json']],
    body: typeof value === 'string' ? value : JSON.stringify(value),
    cookie,
  })

const kim = { user: 'kim', password: 'kim-likes-tea' }
const admin = { user: 'admin', password: 'admin-likes-order' }

export const parityRequests: readonly ParityRequest[] = [
  ask('GET', '/'),
  ask('GET', '/api/cart'),
  json('POST', '/api/cart', { id: 'mug' }),
  json('POST', '/login', { user: 'kim', password: 'guess' }),
  json('POST', '/login', kim),
  ask('GET', '/api/cart'),
  json('POST', '/api/cart', { id: 'mug' }),
  json('POST', '/api/cart', { id: 'pencil' }),
  json('POST', '/api/cart', { id: 'house' }),
  json('POST', '/api/cart', '{"id":'),
  json('POST', '/api/cart', ''),
  ask('GET', '/nowhere'),
  ask('HEAD', '/'),
  ask('OPTIONS', '/api/cart'),
  ask('GET', '/static/shop.css'),
  ask('GET', '/static/shop.css', {
    headers: [['If-None-Match', 'W/"f8-19b76daa800"']],
  }),
  ask('GET', '/static/mug.svg', { headers: [['Range', 'bytes=5-9']] }),
  ask('HEAD', '/static/logo.svg', { cookie: 'none' }),
  ask('GET', '/static/none.svg', { cookie: 'none' }),
  ask('GET', '/static', { cookie: 'none' }),
  ask('GET', '/products/mug'),
  ask('GET', '/products/house'),
  ask('GET', '/auth/callback?state=1&user=kim'),
  ask('GET', '/api/admin/orders'),
  ask('POST', '/api/renew'),
  ask('GET', '/api/cart?again=1'),
  ask('GET', '/api/cart', { cookie: (kept) => kept.replace('s%3A', 's%3AX') }),
  ask('GET', '/api/cart', { cookie: () => 'connect.sid=visitor-1' }),
  ask('GET', '/api/cart', { cookie: () => `big=${'x'.repeat(17_000)}` }),
  ask('GET', '/api/cart', { cookie: () => 'connect.sid=s%3' }),
  ask('GET', '/api/cart', {
    cookie: (kept) => `other=1; ${kept}; ${kept.replace('s%3A', 's%3AX')}`,
  }),
  ask('GET', '/api/cart', { cookie: 'none' }),
  ask('GET', '/', { headers: [['X-Forwarded-Proto', 'https, http']] }),
  ask('GET', '/', { headers: [['X-Forwarded-For', '10.0.0.9']], cookie: 'none' }),
  ask('GET', '/api/cart', { headers: [['Origin', 'http://shop.example']] }),
  ask('OPTIONS', '/login', {
    headers: [
      ['Origin', 'http://shop.example'],
      ['Access-Control-Request-Method', 'POST'],
      ['Access-Control-Request-Headers', 'content-type'],
    ],
    cookie: 'none',
  }),
  ask('PUT', '/api/cart', { body: 'x' }),
  ask('DELETE', '/'),
  ask('GET', '/%'),
  ask('POST', '/api/cart', { headers: [['Content-Type', 'text/plain']], body: 'mug' }),
  ask('POST', '/api/cart', {
    headers: [['Content-Type', 'application/json; charset=latin1']],
    body: '{}',
  }),
  json('POST', '/api/cart', { id: '공책' }),
  ask('GET', '/'),
  json('POST', '/logout', {}),
  ask('GET', '/api/cart'),
  json('POST', '/logout', {}),
  ask('POST', '/login', {
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: new URLSearchParams(admin).toString(),
  }),
  ask('GET', '/api/admin/orders'),
  json('POST', '/login', kim),
  ask('GET', '/api/admin/orders'),
  ask('GET', '/'),
]

/** The report answers after two seconds. */
export const slowRequests: readonly ParityRequest[] = [
  json('POST', '/login', kim),
  ask('GET', '/api/report'),
  ask('GET', '/api/cart'),
]
