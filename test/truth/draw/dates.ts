import fc from 'fast-check'
import { clock } from '../case.ts'
import { of } from './words.ts'

/** A time near the case's clock, minutes away at least: a case takes seconds at most. */
const near = fc
  .tuple(fc.constantFrom(-1, 1), fc.integer({ min: 120, max: 500 * 86_400 }))
  .map(([sign, seconds]) => new Date(clock + sign * seconds * 1000))

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number) => String(number).padStart(2, '0')

/** The same time as servers write it. */
const forms: readonly ((date: Date) => string)[] = [
  (date) => date.toUTCString(),
  (date) => date.toUTCString().replace(/(\d\d) (\w{3}) (\d{4})/, '$1-$2-$3'),
  (date) => date.toUTCString().replace(/(\d\d) (\w{3}) \d\d(\d\d)/, '$1-$2-$3'),
  (date) => date.toUTCString().toLowerCase(),
  (date) => date.toUTCString().replace(/^\w+, /, ''),
  (date) => date.toUTCString().replace(/ GMT$/, ''),
  (date) => date.toUTCString().replace(/GMT$/, '+0900'),
  (date) => date.toUTCString().replace(/GMT$/, 'PST'),
  (date) => date.toUTCString().replace(/:\d\d GMT$/, ''),
  (date) => `"${date.toUTCString()}"`,
  (date) => date.toISOString(),
  (date) => String(date.getTime()),
  (date) => String(Math.round(date.getTime() / 1000)),
  (date) => date.toString(),
  (date) =>
    `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()} 12:00:00`,
  (date) => `12:34:56 ${months[date.getUTCMonth()]} ${date.getUTCDate()} ${date.getUTCFullYear()}`,
  (date) => `${months[date.getUTCMonth()]} ${date.getUTCDate()} 1:2:3 ${date.getUTCFullYear()}`,
  (date) =>
    `${date.getUTCFullYear()} ${months[date.getUTCMonth()]} ${two(date.getUTCDate())} 01:02:03`,
  (date) => `${date.getUTCDate()}${months[date.getUTCMonth()]}${date.getUTCFullYear()} 01:02:03`,
]

/** Far away, or no dates at all: the same by any clock. */
const fixed = [
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Thu, 01-Jan-1970 00:00:01 GMT',
  'Sun, 06 Nov 1994 08:49:37 GMT',
  '24 Nov 69 12:00:00 GMT',
  '24 Nov 70 12:00:00 GMT',
  '24 Nov 99 12:00:00 GMT',
  'Mon, 01 Jan 1601 00:00:00 GMT',
  'Fri, 01 Jan 1600 00:00:00 GMT',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  'Sat, 01 Jan 10000 00:00:00 GMT',
  'Tue, 19 Jan 2038 03:14:08 GMT',
  '01 Jan 123456 00:00:00 GMT',
  'never',
  '0',
  '-1',
  '',
  'Thu, 01 Jan',
  '1 Jan 2099',
  '12:00:00',
  '31 Feb 2099 12:00:00 GMT',
  '00 Nov 2099 12:00:00 GMT',
  '32 Nov 2099 12:00:00 GMT',
  '29 Feb 2100 12:00:00 GMT',
  '24 Nov 2099 24:00:00 GMT',
  '24 Nov 2099 23:60:00 GMT',
  '24 Nov 2099 23:59:60 GMT',
  '24 Nvo 2099 12:00:00 GMT',
  '24 November 2099 12:00:00 GMT',
  '024 Nov 2099 12:00:00 GMT',
  '4 Nov 2099 1:1:1',
  '24 Nov 2099 12:00:00.5 GMT',
  '24 Nov 2099 12:00:0x',
  '24\tNov\t2099\t12:00:00',
  '24_Nov_2099_12:00:00',
]

const expires = (date: string) => `Expires=${date}`

export const expiresDate = fc
  .oneof(
    fc.tuple(near, fc.constantFrom(...forms)).map(([date, form]) => form(date)),
    of(...fixed),
  )
  .map(expires)

/** For scripts: near dates only in the form that `scripted-dates.ts` moves to the real clock. */
export const scriptedExpires = fc
  .oneof(
    near.map((date) => date.toUTCString()),
    of(...fixed),
  )
  .map(expires)
