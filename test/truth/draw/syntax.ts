import fc from 'fast-check'
import type { Step } from '../../../src/doors/judge-schema.ts'
import type { Writer } from './lines.ts'
import { scripted, set, typed } from './steps.ts'
import * as words from './words.ts'

/** Groups that look at how a line is read. */

const page = 'https://shop.example/cart/items'
const arrives = (by: Writer, lines: string[]): Step[] => [
  by === 'http' ? set(page, ...lines) : scripted(page, ...lines),
  typed('https://shop.example/cart/x'),
]

const token = words.of(
  'a',
  'b',
  '1',
  '=',
  '=',
  ';',
  '; ',
  ' ',
  '\t',
  '"',
  "'",
  ',',
  ':',
  '\\',
  '@',
  '/',
  '{',
  '}',
  '(',
  '?',
  '%20',
  '%3B',
  'Secure',
  'HttpOnly',
  'Path=/',
  'Path',
  'Domain',
  'Max-Age=60',
  'SameSite=Lax',
  '__Host-',
  'é',
  '쿠키',
  '🍪',
  '\u00a0',
  '\u3000',
  '\u200b',
)
const syntax = (by: Writer): fc.Arbitrary<Step[]> =>
  fc
    .array(
      fc.array(token, { maxLength: 9 }).map((tokens) => tokens.join('')),
      { minLength: 1, maxLength: 2 },
    )
    .map((lines) => arrives(by, lines))

/** Places for a character that may be forbidden. */
const places: readonly ((char: string) => string)[] = [
  (char) => `a=1${char}2; Path=/`,
  (char) => `a${char}b=1`,
  (char) => `${char}a=1`,
  (char) => `a=1; Path=/${char}x`,
  (char) => `a=1; Foo=x${char}y`,
  (char) => `a=1; Secure${char}`,
  (char) => `a=1; ${char}HttpOnly`,
  (char) => `a=1${char}`,
  (char) => `a=${char}1`,
]
/** In a header a line break would end the line: only a script can write one. */
const control = (by: Writer): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      fc
        .constantFrom(...Array.from({ length: 32 }, (_, code) => code), 0x7f, 0x80, 0xa0)
        .filter((code) => by === 'document.cookie' || (code !== 10 && code !== 13)),
      fc.constantFrom(...places),
    )
    .map(([code, place]) => arrives(by, [place(String.fromCharCode(code))]))

/** Bytes that are no UTF-8, or only in part. */
const bytes: fc.Arbitrary<Step[]> = fc
  .tuple(fc.constantFrom(0x80, 0xc3, 0xe9, 0xff, 0xed), fc.constantFrom(...places), fc.boolean())
  .map(([code, place, tail]) => [
    {
      set: {
        url: page,
        by: 'http',
        bytes: 'latin1',
        lines: [place(String.fromCharCode(code) + (tail ? '\u00a9' : ''))],
      },
    },
    typed('https://shop.example/cart/x'),
  ])

const size = (by: Writer): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      fc.constantFrom('value', 'name', 'nameless', 'path', 'unknown', 'domain', 'expires', 'wide'),
      fc.constantFrom(-1, 0, 1, 2, 900),
    )
    .map(([what, over]) => arrives(by, [longLine(what, over)]))

/** A line that is `over` bytes longer than what is allowed of its kind. */
function longLine(what: string, over: number): string {
  const pair = 4096 + over
  const attribute = 'v'.repeat(1023 + over)
  if (what === 'value') return `abcd=${'v'.repeat(pair - 4)}`
  if (what === 'name') return `${'n'.repeat(pair)}=`
  if (what === 'nameless') return 'v'.repeat(pair)
  if (what === 'wide') return `a=${'é'.repeat(Math.floor(pair / 2))}`
  if (what === 'path') return `a=1; Path=/${attribute}`
  if (what === 'domain') return `a=1; Domain=${attribute}`
  if (what === 'expires') return `a=1; Expires=${attribute}`
  return `a=1; Foo=v${attribute}; Path=/`
}

export const syntaxGroups = {
  syntax: syntax('http'),
  'syntax-js': syntax('document.cookie'),
  control: fc.oneof({ arbitrary: control('http'), weight: 3 }, { arbitrary: bytes, weight: 1 }),
  'control-js': control('document.cookie'),
  size: size('http'),
  'size-js': size('document.cookie'),
}
