import type { SessionOptions, ShopOptions } from '../src/server/options.ts'
import { defaultWorld } from '../src/world/defaults.ts'

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
  /** The report, which takes two seconds, is asked for too. */
  readonly slow: boolean
  readonly options: ShopOptions
}

interface Where {
  readonly tls?: boolean
  readonly slow?: boolean
}

function configured(
  name: string,
  session: Partial<SessionOptions>,
  { tls = false, slow = false, ...shop }: Partial<ShopOptions> & Where = {},
): ParityCase {
  const store = { kind: 'memory', latency: 0 } as const
  return {
    name,
    tls,
    slow,
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
  configured('words in capitals', {
    cookie: { sameSite: 'None', secure: 'auto', priority: 'High' },
  }),
  configured('a sameSite that is none', { cookie: { sameSite: 'anything' } }),
  configured('a sameSite of the wrong case', { cookie: { sameSite: 'Auto' } }),
  configured('a priority that is none', { cookie: { priority: 'urgent', maxAge: 60_000 } }),
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
  configured(
    'a log-in that is remembered',
    { cookie: { maxAge: 60_000 } },
    { login: { regenerate: true, save: 'at-end', answer: 'json', remember: 604_800_000 } },
  ),
  configured(
    'log-out by destroy-and-clear-alike',
    { cookie: { path: '/', sameSite: 'none', secure: 'auto', httpOnly: false } },
    { logout: 'destroy-and-clear-alike' },
  ),
  ...(['destroy', 'clear-other-path', 'clear-other-domain', 'null', 'overwrite'] as const).map(
    (logout) =>
      configured(`log-out by ${logout}`, { cookie: { path: '/', maxAge: 60_000 } }, { logout }),
  ),
  ...[true, false].flatMap((regenerate) =>
    (['at-end', 'before-answer', 'after-answer'] as const).flatMap((save) =>
      (['json', 'redirect'] as const).map((answer) =>
        configured(
          `log-in: ${regenerate ? 'regenerate' : 'keep'}, ${save}, ${answer}`,
          { saveUninitialized: true },
          { login: { regenerate, save, answer } },
        ),
      ),
    ),
  ),
  {
    ...configured('no secret', {}),
    options: {
      ...defaultWorld.shop,
      session: { resave: false, saveUninitialized: false, genid: 'counter' },
    },
  },
  configured('nothing but a secret and IDs', {}, {}),
  configured('an expiry that is past', { cookie: { expires: { afterBoot: -1000 } } }),
  configured('an expiry counted from the start', { cookie: { expires: { afterBoot: 60_000 } } }),
  configured(
    'the session before static files, all of them new',
    {
      saveUninitialized: true,
    },
    { order: ['session', 'cors', 'static'], cors: { origin: '*', credentials: true } },
  ),
  configured(
    'CORS that reflects the asker',
    {},
    {
      order: ['cors', 'static', 'session'],
      cors: { origin: true, credentials: true },
    },
  ),
  configured(
    'a theme beside the session',
    { cookie: { secure: true } },
    {
      theme: { secure: true, maxAge: 1000, sameSite: 'strict' },
    },
  ),
  configured('the cart in a cookie', {}, { cart: 'cookie' }),
  configured(
    'reviews as they were written, a report that writes',
    { resave: true },
    {
      reviews: 'raw',
      report: 'writes',
      slow: true,
    },
  ),
  configured(
    'a page that is not stored, a report that reads',
    { resave: true },
    {
      cacheControl: 'no-store',
      slow: true,
    },
  ),
  configured(
    'log-in by another site',
    { unset: 'destroy' },
    {
      auth: 'https://id.example/authorize',
    },
  ),
  configured('a trusted proxy, told by express-session alone', {
    proxy: true,
    cookie: { secure: true },
  }),
  configured(
    'no proxy, whatever Express trusts',
    { proxy: false, cookie: { secure: 'auto' } },
    { trustProxy: true },
  ),
  configured('texts with quotes', { name: "a'b", secret: 'it\'s "me" \\' }),
]
