import { describe, expect, it } from 'vitest'
import { cookieBlockedReasons, ownReasons, setCookieBlockedReasons } from '../jar/reason.ts'
import { en } from './en/index.ts'
import { reasons as enReasons } from './en/reasons.ts'
import { ko } from './ko/index.ts'
import { reasons as koReasons } from './ko/reasons.ts'
import type { ReasonMessages, Said, SendFacts, ServerFacts, SetFacts } from './shape/reasons.ts'

const request = {
  host: '«host»',
  initiator: '«initiator»',
  topLevelSite: '«top»',
}
const sendFacts = (['omit', 'same-origin', 'include'] as const).map((mode): SendFacts => ({
  ...request,
  mode,
  cookie: '«cookie»',
  cookieDomain: '«domain»',
  cookiePath: '«path»',
  requestPath: '«address»',
}))
const setFacts = sendFacts.flatMap(({ cookie, mode }) =>
  [true, false].map((suffix): SetFacts => ({
    ...request,
    mode,
    cookie,
    domain: '«attribute»',
    suffix,
    bytes: 5000,
    missing: ['Secure', 'https', 'no Domain', 'Path=/', 'HttpOnly', 'server', 'name'],
  })),
)
const serverFacts = [0, 1, 2, 3, 4, 5, 6, 7].map((bits): ServerFacts => ({
  requestPath: '«address»',
  cookiePath: '«path»',
  saveUninitialized: bits % 2 === 1,
  rolling: (bits >> 1) % 2 === 1,
  expires: bits >> 2 === 1,
  orphan: bits % 2 === 0,
}))

/** Every sentence that explains a decision, with facts of every kind filled in. */
function sentences(reasons: ReasonMessages): string[] {
  const all = <Facts>(
    catalogue: Readonly<Record<string, (facts: Facts) => Said>>,
    facts: readonly Facts[],
  ) =>
    Object.values(catalogue).flatMap((say) =>
      facts.map(say).map((s) => `${s.what} ${s.cure}`.trim()),
    )
  const cors = [{ origin: '«origin»', host: '«host»', method: '«method»' }]
  const cookie = '«cookie»'
  const { hops } = reasons
  const both = [true, false]
  const changed = [['Set-Cookie', 'Host'], []]
  const onTheWay: Said[] = [
    ...both.flatMap((answer) =>
      both.flatMap((number) =>
        both.map((password) => hops.overhear({ host: '«host»', answer, number, password })),
      ),
    ),
    ...[0, 1, 2].map((cookies) => hops.request({ host: '«host»', cookies })),
    ...[0, 1, 2].map((lines) => hops.response({ status: 200, lines })),
    ...[null, 3].map((from) => hops.cache({ from })),
    ...both.flatMap((endsTls) =>
      [null, '«proto»'].map((forwarded) =>
        hops.proxyRequest({ to: '«to»', endsTls, forwarded, changed: ['Host'] }),
      ),
    ),
    ...(['sticky', 'round-robin'] as const).flatMap((how) =>
      both.map((ownMemory) => hops.balance({ how, instance: 2, ownMemory })),
    ),
    ...both.flatMap((kept) => changed.map((names) => hops.proxyResponse({ changed: names, kept }))),
  ]
  return [
    ...all(reasons.set, setFacts),
    ...all(reasons.send, sendFacts),
    ...all(reasons.server, serverFacts),
    ...all(reasons.cors, cors),
    ...all(reasons.failures, sendFacts),
    ...onTheWay.map(({ what, cure }) => `${what} ${cure}`.trim()),
    ...[true, false].map((replaced) => reasons.stored({ cookie, replaced })),
    ...[true, false].map((was) => reasons.deleted({ cookie, was })),
    ...sendFacts.map(reasons.sent),
  ]
}

describe.each([
  ['English', enReasons],
  ['Korean', koReasons],
])('in %s', (language, reasons) => {
  it('every reason for refusing or holding back a cookie has a sentence', () => {
    expect(Object.keys(reasons.set).sort()).toEqual(
      [...setCookieBlockedReasons, ...ownReasons].sort(),
    )
    expect(Object.keys(reasons.send).sort()).toEqual(
      [...cookieBlockedReasons, ...ownReasons].sort(),
    )
  })

  it('a sentence is whole: closed code, a full stop, no fact that is missing', () => {
    for (const text of sentences(reasons)) {
      expect(text.split('`').length % 2, text).toBe(1)
      expect(text, text).toMatch(/[.?]$/)
      expect(text, text).not.toMatch(/\bnull\b|\$\{|NaN| {2}|\.\./)
      expect(text.length, text).toBeGreaterThan(8)
    }
  })

  it('no sentence says what the page must not say', () => {
    const never =
      language === 'English'
        ? /\b(welcome|simply|just|easy|mistake|wrong|your cookies|our server|best practice|not recommended|was not set|encrypted|safe)\b|!(?!=)/i
        : /환영|쉬워|잘못|모범 사례|안전해요|당신|되어졌|에 의해|습니다|암호화|!/
    for (const text of sentences(reasons)) expect(text, text).not.toMatch(never)
  })
})

/** Every text that stands in the catalogue as it is. */
function plainTexts(part: object): string[] {
  return Object.values(part).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? plainTexts(value)
        : [],
  )
}

it.each([
  [
    'English',
    { ...en, reasons: enReasons },
    /\b(welcome|simply|just|easy|best practice|your cookies|our server)\b|!/i,
  ],
  ['Korean', { ...ko, reasons: koReasons }, /환영|쉬워|모범 사례|안전해요|당신|되어졌|에 의해|!/],
] as const)('nothing in %s flatters, hurries or claims too much', (_, words, never) => {
  for (const text of plainTexts(words)) expect(text, text).not.toMatch(never)
})

it('each Korean sentence is Korean', () => {
  for (const text of sentences(koReasons)) expect(text, text).toMatch(/[가-힣]/)
})

it('no Korean particle that changes with the last sound follows a name that is filled in', () => {
  const variable = /»`?(은|는|이|가|을|를|과|와|로|으로|라|이라)(?![가-힣])/
  for (const text of sentences(koReasons)) expect(text, text).not.toMatch(variable)
})
