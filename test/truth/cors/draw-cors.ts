import fc from 'fast-check'
import type { HeaderLine } from '../../../src/http/message.ts'
import type { CorsCase, Reply } from './cors-case.ts'

const of = fc.constantFrom<string[]>

/** Page, API, and where a redirect may lead: same origin, same site, cross-site, other ports. */
const places = [
  ['https://shop.example', 'https://api.shop.example', 'https://third.example'],
  ['https://shop.example', 'https://evil.example', 'https://evil.example'],
  ['https://shop.example', 'https://shop.example:8443', 'https://third.example'],
  ['https://shop.example', 'https://shop.example', 'https://api.shop.example'],
  ['http://localhost:3000', 'http://localhost:8080', 'http://localhost:8080'],
  ['http://localhost:3000', 'http://127.0.0.1:8080', 'https://third.example'],
  ['http://shop.example', 'https://api.shop.example', 'https://api.shop.example'],
  ['http://shop.example', 'http://api.shop.example', 'http://third.example'],
  ['https://shop.example', 'http://api.shop.example', 'https://third.example'],
] as const

const method = of(
  'GET',
  'GET',
  'POST',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'put',
  'patch',
  'get',
  'PROPFIND',
  'OPTIONS',
)

const long = (count: number) => 'x'.repeat(count)
const contentType = of(
  'application/json',
  'text/plain',
  'Text/Plain; charset=utf-8',
  'text/plain;charset="utf-8"',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json, text/plain',
  'text/html',
  'text',
  '',
)
const header: fc.Arbitrary<HeaderLine> = fc.oneof(
  fc.tuple(of('Content-Type', 'content-type'), contentType),
  fc.tuple(of('X-Custom', 'x-csrf-token', 'Authorization', 'X-Requested-With'), of('1')),
  fc.tuple(of('Accept'), of('*/*', 'text/html', 'a"b', 'a(b', long(128), long(129))),
  fc.tuple(of('Accept-Language', 'Content-Language'), of('ko', 'ko, en;q=0.5', 'ko_KR', long(129))),
  fc.tuple(of('Range'), of('bytes=0-10', 'bytes=0-', 'bytes=-5', 'bytes=0-1,4-5', 'lines=0-1')),
)
const everyHeader =
  'Content-Type, X-Custom, Authorization, X-CSRF-Token, X-Requested-With, Range, Accept, Accept-Language, Content-Language'
const headers = fc.uniqueArray(header, { maxLength: 3, selector: ([name]) => name.toLowerCase() })

const fetch = fc
  .record({
    method,
    headers,
    credentials: fc.constantFrom('omit', 'same-origin', 'include', 'include'),
  })
  .map(({ method, headers, credentials }): CorsCase['fetch'] => ({
    method,
    headers,
    credentials,
    // A GET, HEAD or OPTIONS without one: `fetch` refuses the others.
    body: /^(post|put|patch|delete|propfind)$/i.test(method) ? '{}' : '',
  }))

/** A header that may be missing. */
const maybe = (name: string, values: readonly string[]): fc.Arbitrary<readonly HeaderLine[]> =>
  fc.oneof(
    { arbitrary: fc.constant([]), weight: 1 },
    // The first one is what a careful server says.
    { arbitrary: fc.constant<HeaderLine[]>([[name, values[0] ?? '']]), weight: 4 },
    { arbitrary: of(...values).map((value): HeaderLine[] => [[name, value]]), weight: 3 },
  )

/** How servers allow an origin: mostly well, now and then not quite. */
const allowOrigin = (page: string) =>
  fc.oneof(
    { arbitrary: fc.constant<HeaderLine[]>([['Access-Control-Allow-Origin', page]]), weight: 8 },
    {
      arbitrary: maybe('Access-Control-Allow-Origin', [
        '*',
        '*',
        'null',
        `${page}/`,
        page.toUpperCase(),
        'https://other.example',
        `${page}, https://other.example`,
        '',
      ]),
      weight: 4,
    },
    {
      arbitrary: fc.constant<HeaderLine[]>([
        ['Access-Control-Allow-Origin', page],
        ['Access-Control-Allow-Origin', page],
      ]),
      weight: 1,
    },
  )
const allowCredentials = maybe('Access-Control-Allow-Credentials', [
  'true',
  'true',
  'true',
  'false',
  'TRUE',
])

const common = (page: string) =>
  fc.tuple(allowOrigin(page), allowCredentials).map((parts) => parts.flat())

const preflight = (page: string): fc.Arbitrary<Reply> =>
  fc
    .record({
      status: fc.constantFrom(204, 204, 204, 204, 200, 200, 200, 299, 301, 302, 404, 500),
      common: common(page),
      methods: maybe('Access-Control-Allow-Methods', [
        'GET, POST, PUT, DELETE, PATCH, patch, HEAD, OPTIONS, PROPFIND',
        '*',
        'PUT',
        'put',
        'patch',
        'PROPFIND',
        'GET,POST',
        'PUT PATCH',
        '',
      ]),
      headers: maybe('Access-Control-Allow-Headers', [
        everyHeader,
        '*',
        'Content-Type, X-Custom, Authorization, x-csrf-token, X-Requested-With',
        'content-type',
        'x-custom',
        'Authorization, *',
        'Content-Type;X-Custom',
        'Range, Accept, Accept-Language, Content-Language, Content-Type',
        '',
      ]),
      age: maybe('Access-Control-Max-Age', ['0', '60', '600', '-1', 'x']),
    })
    .map(({ status, common, methods, headers, age }) => ({
      status,
      headers: [...common, ...methods, ...headers, ...age, ...leading(status)],
    }))

const leading = (status: number): HeaderLine[] =>
  status >= 300 && status < 400 ? [['Location', '']] : []

const cookie: HeaderLine = ['Set-Cookie', 'got=1; Path=/; SameSite=None; Secure']

const actual = (page: string): fc.Arbitrary<Reply> =>
  fc
    .record({
      status: fc.constantFrom(200, 200, 200, 200, 404, 500, 301, 302, 303, 307, 308),
      common: common(page),
    })
    .map(({ status, common }) => ({ status, headers: [...common, cookie, ...leading(status)] }))

/** The same seed and count draw the same cases. */
export function drawCorsCases(seed: number, count: number): CorsCase[] {
  const drawn = fc.constantFrom(...places).chain(([page, api, end]) =>
    fc.record({
      page: fc.constant(page),
      api: fc.constant(api),
      end: fc.constant(end),
      fetch,
      preflight: preflight(page),
      actual: actual(page),
      atEnd: fc
        .tuple(fc.constantFrom(page, 'null'), common(page))
        .map(([origin, lines]): HeaderLine[] => [
          // After a redirect from a strange origin to another, `Origin` says null.
          ...lines.map((line): HeaderLine => (line[1] === page ? [line[0], origin] : line)),
          [
            'Access-Control-Allow-Headers',
            'Content-Type, X-Custom, Authorization, x-csrf-token, X-Requested-With',
          ],
          ['Access-Control-Allow-Methods', 'GET, PUT, PATCH, DELETE, put, patch'],
        ]),
      times: fc.constantFrom<(1 | 2)[]>(1, 1, 1, 2),
    }),
  )
  return fc.sample(drawn, { seed, numRuns: count }).map((one, at) => ({ id: `c${at + 1}`, ...one }))
}
