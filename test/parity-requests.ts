import type { HeaderLine } from '../src/http/message.ts'
import type { SessionOptions, ShopOptions } from '../src/server/options.ts'
import { defaultWorld } from '../src/world/defaults.ts'

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
    headers: [['If-None-Match', 'W/"25-fUVCzNXZUuvVbyBSFUAFdpTpa20"']],
  }),
  ask('GET', '/api/admin/orders'),
  ask('POST', '/api/renew'),
  ask('GET', '/api/cart?again=1'),
  ask('GET', '/api/cart', { cookie: (kept) => kept.replace('s%3A', 's%3AX') }),
  ask('GET', '/api/cart', { cookie: () => 'connect.sid=visitor-1' }),
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

/** `counter` gives the same IDs on both sides. */
const base: SessionOptions = {
  secret: 'keyboard cat',
  resave: false,
  saveUninitialized: false,
  genid: 'counter',
  cookie: {},
}

interface ParityCase {
  readonly name: string
  readonly tls: boolean
  readonly options: ShopOptions
}

function configured(
  name: string,
  session: Partial<SessionOptions>,
  { tls = false, ...shop }: Partial<ShopOptions> & { tls?: boolean } = {},
): ParityCase {
  const store = { kind: 'memory', latency: 0 } as const
  return {
    name,
    tls,
    options: { ...defaultWorld.shop, store, ...shop, session: { ...base, ...session } },
  }
}

const courseNote = {
  domain: 'localhost',
  path: '/',
  maxAge: 24 * 6 * 60 * 10000,
  sameSite: 'none',
  httpOnly: false,
  secure: true,
} as const

export const parityCases: readonly ParityCase[] = [
  configured('the plain shop', {}),
  configured('the course note on http', { saveUninitialized: true, cookie: courseNote }),
  configured(
    'the course note on https',
    { saveUninitialized: true, cookie: courseNote },
    { tls: true },
  ),
  configured('resave and saveUninitialized', { resave: true, saveUninitialized: true }),
  configured('rolling with an expiry', { rolling: true, cookie: { maxAge: 60_000 } }),
  configured('an expiry, not rolling', { cookie: { maxAge: 60_000, sameSite: 'lax' } }),
  configured(
    'everything auto on https',
    { cookie: { secure: 'auto', sameSite: 'auto' } },
    { tls: true },
  ),
  configured('everything auto on http', { cookie: { secure: 'auto', sameSite: 'auto' } }),
  configured('the cookie as a function', {
    cookieAs: 'function',
    cookie: { maxAge: 5000, priority: 'high' },
  }),
  configured('two secrets and a name', {
    secret: ['new', 'old'],
    cookie: { partitioned: true, sameSite: true },
  }),
  configured('a cookie path of its own', { cookie: { path: '/api' } }),
  configured('secure behind a trusted proxy', { cookie: { secure: true } }, { trustProxy: 1 }),
  configured('req.session = null with unset: destroy', { unset: 'destroy' }, { logout: 'null' }),
  configured(
    'CORS, no regenerate, saved before a redirect',
    {},
    {
      order: ['static', 'cors', 'session'],
      cors: { origin: ['http://shop.example'], credentials: true },
      login: { regenerate: false, save: 'before-answer', answer: 'redirect' },
      logout: 'clear',
    },
  ),
]
