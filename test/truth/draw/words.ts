import fc from 'fast-check'

/** What the cases are made of. Every list holds the plain ones and the ones that surprise. */

export const of = fc.constantFrom<string[]>

/** Hosts that are related in some way: cookies pass or fail to pass between them. */
export const families = [
  ['https://shop.example', 'https://www.shop.example', 'https://api.shop.example'],
  ['http://shop.example', 'http://www.shop.example', 'http://api.shop.example'],
  [
    'https://shop.example',
    'http://shop.example',
    'https://shop.example:8443',
    'http://shop.example:3000',
  ],
  ['https://www.shop.example', 'http://api.shop.example', 'http://shop.example:8080'],
  ['http://localhost:3000', 'http://localhost:8080', 'https://localhost', 'http://127.0.0.1:3000'],
  ['http://localhost:3000', 'http://app.localhost:3000', 'http://other.localhost:8080'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000', 'https://[::1]'],
  [
    'https://user.github.io',
    'https://other.github.io',
    'https://www.user.github.io',
    'https://github.io',
  ],
  ['https://shop.co.uk', 'https://www.shop.co.uk', 'http://shop.co.uk', 'https://co.uk'],
  ['https://myapp.vercel.app', 'https://other.vercel.app', 'https://vercel.app'],
  ['http://intranet', 'http://www.intranet', 'http://shop.local', 'http://shop.example.'],
] as const

export const strangers = [
  'https://evil.example',
  'http://evil.example',
  'https://third.example',
  'http://127.0.0.1:8080',
  'https://localhost',
]

export const paths = [
  '/',
  '/cart',
  '/cart/',
  '/cart/items',
  '/cart/items/',
  '/cart/items/7',
  '/carting',
  '/other',
  '/api/v1/me',
  '/Cart',
  '/a//b',
  '/a%20b/c',
  '/a/b/c?x=/d/e',
]

const name = fc.oneof(
  { arbitrary: of('a', 'b', 'sid', 'connect.sid'), weight: 6 },
  { arbitrary: of('A', '', 'a b', 'é', 'a.b', '__Host-s', '__Secure-s', '__host-s'), weight: 1 },
)

const value = fc.oneof(
  { arbitrary: of('1', '2', 'x', 's%3Aabc.def'), weight: 6 },
  { arbitrary: of('', '"q"', 'v=w', 'x y', '%20', 'é', '1,2', '{"x":1}', '쿠키'), weight: 1 },
)

/** `name=value`, now and then a pair that has only one of them. */
export const pair = fc.oneof(
  { arbitrary: fc.tuple(name, value).map(([left, right]) => `${left}=${right}`), weight: 12 },
  { arbitrary: value, weight: 1 },
)

export const sameSite = of(
  'SameSite=Strict',
  'SameSite=Lax',
  'SameSite=None; Secure',
  'SameSite=None',
  'SameSite=strict',
  'SameSite=LAX',
  'samesite=none; secure',
  'SameSite=bogus',
  'SameSite=',
  'SameSite',
  'Secure',
)

export const maxAge = of('0', '-1', '-5', '60', '3600', '86400', '34560000', '34560001').map(
  (age) => `Max-Age=${age}`,
)
export const oddMaxAge = of(
  '99999999999',
  '99999999999999999999',
  '-99999999999999999999',
  'x',
  '1e3',
  '+60',
  '90.5',
  '"60"',
  '',
  '060',
  '6 0',
  '60s',
  '- 60',
  '--60',
).map((age) => `Max-Age=${age}`)

export const path = of(
  '/',
  '/cart',
  '/cart/',
  '/cart/items',
  '/ca',
  '/Cart',
  '/other',
  'cart',
  '',
  '"/"',
  '//',
  '/cart?x',
  '/cart/items/7',
  '/a b',
  '/%63art',
  '/é',
).map((text) => `Path=${text}`)

export const flag = of(
  'Secure',
  'secure',
  'SECURE=1',
  'Secure=false',
  'HttpOnly',
  'httponly',
  'HttpOnly=no',
  'Partitioned',
  'partitioned=0',
  'Partitioned; Secure',
)

export const priority = of('Low', 'Medium', 'High', 'low', 'HIGH', 'urgent', '').map(
  (level) => `Priority=${level}`,
)

export const unknown = of('Foo', 'Foo=bar', '=', '', ' ', 'Version=1', 'Comment=a=b', 'SameParty')

/** Domain attributes as a server of this host might write them. */
export function domainFor(host: string): fc.Arbitrary<string> {
  const bare = host.replace(/\.$/, '')
  const [, ...parent] = bare.split('.')
  return of(
    bare,
    `.${bare}`,
    bare.toUpperCase(),
    `www.${bare}`,
    `${bare}.`,
    `..${bare}`,
    `${bare}:3000`,
    `http://${bare}`,
    parent.join('.'),
    `.${parent.join('.')}`,
    parent.slice(1).join('.'),
    'evil.example',
    'xshop.example',
    'example',
    'localhost',
    '.localhost',
    '127.0.0.1',
    '0.1',
    'co.uk',
    'github.io',
    '',
    '.',
    ' ',
    '*',
  ).map((domain) => `Domain=${domain}`)
}
