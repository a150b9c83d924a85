import fc from 'fast-check'
import type { CookieOptions, SessionOptions, ShopOptions } from '../../src/server/options.ts'

const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Only what is given: an option that is there and undefined is none in the schema. */
function given<T extends object>(value: T): T {
  // Leaving keys out that hold undefined keeps the type of the others.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

const cookie = fc
  .record({
    path: often(fc.constantFrom('/', '/api')),
    maxAge: often(fc.constantFrom(null, 600_000, 86_400_000)),
    expires: often(fc.constantFrom({ afterBoot: 3_600_000 }, { afterBoot: -60_000 })),
    httpOnly: often(fc.boolean()),
    secure: often(fc.constantFrom(true, false, 'auto')),
    sameSite: often(fc.constantFrom(true, false, 'lax', 'strict', 'none', 'auto', 'None', 'Auto')),
    priority: often(fc.constantFrom('low', 'medium', 'high')),
    partitioned: often(fc.boolean()),
  })
  .map((value) => given(value) as CookieOptions)

const session = fc
  .record({
    name: often(fc.constantFrom('sid', '__Host-sid')),
    secret: fc.constantFrom('keyboard cat', ['new', 'old']),
    resave: often(fc.boolean()),
    saveUninitialized: often(fc.boolean()),
    rolling: often(fc.boolean()),
    unset: often(fc.constantFrom('keep', 'destroy')),
    proxy: often(fc.boolean()),
    cookieAs: often(fc.constantFrom('object', 'function')),
    cookie,
  })
  .map((value) => given(value) as SessionOptions)

type Login = ShopOptions['login']

const shop = fc
  .record({
    session,
    trustProxy: often(fc.constantFrom(true, 1, false)),
    login: fc
      .record({
        regenerate: fc.boolean(),
        save: fc.constantFrom<Login['save']>('at-end', 'before-answer', 'after-answer'),
        answer: fc.constantFrom<Login['answer']>('json', 'redirect'),
        remember: often(fc.constant(604_800_000)),
      })
      .map((value) => given(value) as Login),
    logout: fc.constantFrom<ShopOptions['logout']>(
      'destroy-and-clear',
      'destroy-and-clear-alike',
      'destroy',
      'clear',
      'clear-other-path',
      'clear-other-domain',
      'null',
      'overwrite',
    ),
    order: fc.shuffledSubarray(['static', 'cors', 'session'] as const, { minLength: 3 }),
    cors: fc.constantFrom(
      null,
      { origin: true, credentials: true },
      { origin: ['http://localhost:3000'], credentials: true },
    ),
    theme: often(cookie),
    cart: often(fc.constantFrom('session', 'cookie')),
    reviews: often(fc.constantFrom('escaped', 'raw')),
    cacheControl: often(fc.constantFrom('no-store', 'private, max-age=60')),
    auth: often(fc.constant('https://id.example/authorize-silently')),
  })
  .map(given)

const proxy = fc.record({
  to: fc.constantFrom('http://127.0.0.1:8080', 'https://127.0.0.1:8443'),
  changeHost: fc.boolean(),
  forwardedProto: fc.constantFrom(null, 'https', 'http', 'http, https'),
  cookieDomainRewrite: fc.constantFrom(null, '', 'localhost'),
  cookiePathRewrite: fc.constantFrom(null, '/'),
  dropSecure: fc.boolean(),
})

/** Worlds of every kind that a real Node can be asked about, as a script writes them. */
export const worlds = fc.record({
  page: fc.constantFrom(
    'http://localhost:3000',
    'https://localhost:3443',
    'https://shop.localhost',
  ),
  api: fc.constantFrom(null, null, 'http://localhost:4000'),
  instances: fc.constantFrom(1, 1, 2),
  network: fc.record({ proxy: fc.oneof(fc.constant(null), proxy) }),
  front: fc.record({
    credentials: fc.constantFrom('same-origin', 'include', 'omit'),
    login: fc.constantFrom('fetch', 'form'),
  }),
  shop,
})

const laptop = { client: 'laptop' }
const product = fc.constantFrom('notebook', 'pencil', 'mug')
const deed = fc.oneof(
  fc.constantFrom(
    { kind: 'navigate', ...laptop, url: '/' },
    { kind: 'navigate', ...laptop, url: '/products/mug' },
    { kind: 'reload', ...laptop },
    { kind: 'view-cart', ...laptop },
    { kind: 'view-orders', ...laptop },
    { kind: 'renew-session', ...laptop },
    { kind: 'log-out', ...laptop },
    { kind: 'log-in', ...laptop, user: 'admin', password: 'right' },
    { kind: 'log-in', ...laptop, user: 'lee', password: 'wrong' },
  ),
  product.map((id) => ({ kind: 'add-to-cart', ...laptop, product: id })),
)

/** A visit: it begins with a log-in that succeeds, so that there is a session to speak of. */
export const visits = fc
  .array(deed, { minLength: 6, maxLength: 10 })
  .map((rest) => [
    { kind: 'navigate', ...laptop, url: '/' },
    { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
    ...rest,
  ])
