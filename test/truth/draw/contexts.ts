import fc from 'fast-check'
import type { Step } from '../../../src/doors/judge-schema.ts'
import { anySet, asked, asking, cast, request, set, setVia, typed, urlAt } from './steps.ts'
import * as words from './words.ts'

/** Groups that look at who asks, and from where. */

const kinds = ['', 'SameSite=Strict', 'SameSite=Lax', 'SameSite=None', 'SameSite=None; Secure']
const sameSite = fc.oneof(
  { arbitrary: words.of(...kinds, 'Secure', 'SameSite=None; Secure; Partitioned'), weight: 5 },
  { arbitrary: words.sameSite, weight: 1 },
)
const cookie = sameSite.map((attribute) => (attribute ? `a=1; ${attribute}` : 'a=1'))

/** A cookie is set on a typed page; then it is asked for in many ways. */
const samesite: fc.Arbitrary<Step[]> = cast.chain(({ origins, all }) =>
  fc
    .tuple(
      urlAt(origins),
      cookie,
      fc.array(request(urlAt(origins), all), { minLength: 1, maxLength: 3 }),
    )
    .map(([url, text, requests]) => [set(url, `${text}; Path=/`), ...requests]),
)

/** Where the page that asks counts, and not only the page that comes. */
const embedding = ['fetch', 'fetch-post', 'img', 'iframe'] as const

/** Strict and Lax are refused to strangers alone: else that would be met seldom. */
const coming = fc.oneof(
  { arbitrary: cookie, weight: 2 },
  { arbitrary: words.of('a=1; SameSite=Strict', 'a=1; SameSite=Lax'), weight: 1 },
)

/** The answer to any request may set one. */
const setContext: fc.Arbitrary<Step[]> = cast.chain(({ origins, all }) =>
  urlAt(origins).chain((url) =>
    fc
      .tuple(coming, fc.oneof(asking(url, all, asked), asking(url, all, embedding)))
      .map(([text, asks]) => [setVia(url, [text], asks), typed(url)]),
  ),
)

const https = ['https://shop.example', 'https://www.shop.example']
const outside = [...https, 'https://evil.example', 'https://third.example']
/** With `SameSite=None; Secure` there is nothing left but who is a third party. */
const thirdPartyCookie = words.of(
  'a=1; SameSite=None; Secure',
  'a=1; SameSite=None; Secure; Partitioned',
  'a=1; SameSite=Lax; Secure',
  'a=1',
)
const embedded = asked.filter((kind) => kind !== 'form-post')
const thirdParty: fc.Arbitrary<Step[]> = fc
  .record({
    url: urlAt(https),
    text: thirdPartyCookie,
    requests: fc.array(request(urlAt(https), outside, embedded), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ url, text, requests }) =>
    fc.oneof(
      fc.constant<Step[]>([set(url, text), ...requests]),
      asking(url, outside, embedding).map((by): Step[] => [setVia(url, [text], by), ...requests]),
    ),
  )

const partitioned = words.of(
  'a=1; SameSite=None; Secure; Partitioned',
  'a=1; Secure; Partitioned; Path=/',
  '__Host-a=1; Secure; Path=/; SameSite=None; Partitioned',
  'a=; Secure; Path=/; Max-Age=0',
  'a=; Secure; Path=/; Partitioned; Max-Age=0',
  'a=2; Secure; Path=/',
  'a=2; Partitioned',
)
const partition: fc.Arbitrary<Step[]> = fc
  .array(
    urlAt(https).chain((url) =>
      fc
        .tuple(partitioned, asking(url, outside, ['navigate', 'iframe', 'fetch', 'img', 'link']))
        .map(([text, by]) => setVia(url, [text], by)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((sets) =>
    fc
      .array(request(urlAt(https), outside, ['navigate', 'iframe', 'fetch', 'img']), {
        minLength: 1,
        maxLength: 3,
      })
      .map((requests) => [...sets, ...requests]),
  )

const port: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.constantFrom(
      [
        'http://localhost:3000',
        'http://localhost:8080',
        'https://localhost',
        'https://localhost:8443',
      ],
      [
        'https://shop.example',
        'https://shop.example:8443',
        'http://shop.example',
        'http://shop.example:3000',
      ],
    ),
    cookie,
  )
  .chain(([origins, text]) =>
    fc
      .tuple(
        words.of(...origins),
        fc.array(request(urlAt(origins), origins), { minLength: 2, maxLength: 4 }),
      )
      .map(([origin, requests]) => [set(`${origin}/`, text), ...requests]),
  )

/** A log-in from one origin to another, and what the session then does. */
const login = words.of(
  'connect.sid=s%3Aabc.def; Path=/; HttpOnly',
  'connect.sid=s%3Aabc.def; Path=/; Expires=Tue, 24 Nov 2026 12:00:00 GMT; HttpOnly; SameSite=Lax',
  'connect.sid=s%3Aabc.def; Path=/; HttpOnly; Secure; SameSite=None',
  'connect.sid=s%3Aabc.def; Domain=localhost; Path=/; Secure; SameSite=None',
  'connect.sid=s%3Aabc.def; Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
  'connect.sid=s%3Aabc.def; Path=/api; HttpOnly; SameSite=Strict',
)
const session: fc.Arbitrary<Step[]> = cast.chain(({ origins, all }) =>
  words
    .of(...origins)
    .chain((origin) =>
      fc
        .tuple(
          login,
          asking(`${origin}/api/login`, all, ['fetch-post', 'form-post', 'fetch-same-origin']),
          fc.array(
            request(fc.constant(`${origin}/api/me`), all, ['fetch', 'fetch-same-origin', 'link']),
            { minLength: 1, maxLength: 2 },
          ),
        )
        .map(([text, by, requests]) => [
          setVia(by.url, [text], by),
          ...requests,
          typed(`${origin}/api/me`),
        ]),
    ),
)

/** Everything at once. */
const random: fc.Arbitrary<Step[]> = cast.chain((one) =>
  fc
    .tuple(
      fc.array(anySet(one), { minLength: 1, maxLength: 3 }),
      fc.array(request(urlAt(one.origins), one.all), { minLength: 1, maxLength: 3 }),
    )
    .map(([sets, requests]) => [...sets, ...requests]),
)

/** The two minutes of a cookie without SameSite, and every way to renew or to miss them. */
const laxPost = (waits: readonly number[]): fc.Arbitrary<Step[]> =>
  fc
    .record({
      attribute: words.of(
        '',
        '; SameSite=Lax',
        '; SameSite=bogus',
        '; SameSite=None',
        '; Max-Age=600',
      ),
      first: fc.constantFrom(...waits),
      renewed: fc.option(words.of('a=1', 'a=2', 'a=2; SameSite=Lax', 'a=1; HttpOnly'), { freq: 2 }),
      second: fc.constantFrom(...waits),
      kind: fc.constantFrom('form-post', 'fetch-post', 'link', 'iframe'),
    })
    .map(({ attribute, first, renewed, second, kind }) => [
      set('https://shop.example/', `a=1${attribute}`),
      { wait: first },
      ...(renewed === null ? [] : [set('https://shop.example/', renewed), { wait: second }]),
      { request: { url: 'https://shop.example/x', kind, initiator: 'https://evil.example/p' } },
      {
        request: {
          url: 'https://shop.example/x',
          kind: 'form-post',
          initiator: 'http://shop.example/p',
        },
      },
    ])

export const contextGroups = (long: boolean) => ({
  samesite,
  'set-context': setContext,
  'third-party': thirdParty,
  partition,
  port,
  session,
  random,
  'lax-post': laxPost(long ? [0, 45, 80, 125] : [0]),
})
