import fc from 'fast-check'
import type { Step } from '../../../src/doors/judge-schema.ts'
import { scripted, set, typed } from './steps.ts'
import * as words from './words.ts'

/** Groups that look at what a jar with cookies in it does with the next one. */

const attributes = fc
  .subarray(['Secure', 'HttpOnly', 'Path=/', 'Domain=shop.example', 'SameSite=Lax', 'Partitioned'])
  .map((all) => ['', ...all].join('; '))
const pages = [
  'https://shop.example/cart/items',
  'http://shop.example/cart/items',
  'https://www.shop.example/',
  'http://shop.example/',
]

const comes = (by: string, url: string, text: string): Step =>
  by === 'http' ? set(url, text) : scripted(url, text)

const writing = (values: readonly string[]): fc.Arbitrary<Step> =>
  fc
    .tuple(
      fc.constantFrom('http', 'http', 'script'),
      words.of(...pages),
      words.of(...values),
      attributes,
    )
    .map(([by, url, text, more]) => comes(by, url, text + more))

const asked = [typed('https://shop.example/cart/x'), typed('http://shop.example/cart/x')]

/** By plain http, with nothing in the line that refuses it already. */
const plainWriting = words
  .of('a=2', 'a=2; Path=/', 'a=2; Path=/cart', 'a=2; Domain=shop.example')
  .map((line) => set('http://shop.example/cart/items', line))

const overwrite: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.oneof(
      writing(['a=1']),
      // What plain http may not replace.
      fc.constant(set('https://shop.example/', 'a=1; Secure; Path=/')),
      fc.constant(set('https://shop.example/', 'a=1; Secure; Domain=shop.example')),
    ),
    fc.array(
      fc.oneof(
        { arbitrary: writing(['a=1', 'a=2', 'a=', 'A=1', 'b=1']), weight: 3 },
        { arbitrary: plainWriting, weight: 1 },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([first, more]) => [first, ...more, ...asked])

const gone = [
  'a=; Max-Age=0',
  'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
  'a=1; Max-Age=-1',
  'a=; Max-Age=60',
  'a=',
]
const clear: fc.Arbitrary<Step[]> = fc
  .tuple(writing(['a=1']), fc.array(writing(gone), { minLength: 1, maxLength: 2 }))
  .map(([first, more]) => [first, ...more, ...asked])

const ordered = words
  .of('a', 'b', 'c')
  .chain((name) =>
    fc
      .tuple(
        words.of('1', '2'),
        words.of('', '; Path=/', '; Path=/cart', '; Path=/cart/', '; Domain=shop.example'),
      )
      .map(([value, more]) => `${name}=${value}${more}`),
  )
/** In one response or in several. */
const order: fc.Arbitrary<Step[]> = fc
  .tuple(fc.array(ordered, { minLength: 3, maxLength: 7 }), fc.boolean())
  .map(([lines, together]) => [
    ...(together
      ? [set('https://shop.example/cart/items', ...lines)]
      : lines.map((one) => set('https://shop.example/cart/items', one))),
    typed('https://shop.example/cart/items'),
  ])

/** Too many cookies for one host. */
const crowd = fc
  .tuple(
    fc.integer({ min: 20, max: 150 }),
    words.of(
      '',
      '; Priority=Low',
      '; Priority=High',
      '; Secure',
      '; Secure; Priority=Low',
      '; Secure; Priority=High',
      '; Secure; Partitioned',
    ),
    words.of('v', 'v'.repeat(60)),
  )
  .map(
    ([count, more, value]) =>
      (letter: string) =>
        Array.from({ length: count }, (_, index) => `${letter}${index}=${value}${index}${more}`),
  )
/** Now and then a crowd has the names of one before it: then its cookies are renewed. */
const evict: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(fc.tuple(crowd, words.of('k', 'l', 'm', 'n')), { minLength: 2, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([crowds, together]) => ({ together, crowds: crowds.map(([of, letter]) => of(letter)) }))
  .map(({ crowds, together }) => [
    ...(together
      ? [set('https://shop.example/', ...crowds.flat())]
      : crowds.map((lines) => set('https://shop.example/', ...lines))),
    typed('https://shop.example/'),
  ])

/** Whole seconds, and none at the very edge: a real browser is never quite on time. */
const expiry: fc.Arbitrary<Step[]> = fc
  .tuple(
    words.of(
      'a=1; Max-Age=15',
      'a=1; Max-Age=90',
      'a=1; Expires=Mon, 23 Nov 2026 12:00:15 GMT',
      'a=1',
    ),
    fc.option(words.of('a=1; Max-Age=90', 'a=2', 'a=1', 'a=1; Max-Age=15', 'a=; Max-Age=0'), {
      freq: 2,
    }),
    fc.constantFrom(1, 18),
  )
  .map(([first, again, wait]) => [
    set('https://shop.example/', first),
    ...(again === null ? [] : [set('https://shop.example/', again)]),
    { wait },
    typed('https://shop.example/'),
    ...(wait > 15 ? [set('https://shop.example/', 'b=1')] : []),
  ])

export const jarGroups = { overwrite, clear, order, evict, expiry }
