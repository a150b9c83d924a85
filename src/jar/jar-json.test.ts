import { expect, it } from 'vitest'
import { fewSuffixes, secureShop } from './context.fixture.ts'
import { exportJar, importJar } from './jar-json.ts'
import { emptyJar } from './contents.ts'
import { setCookies } from './jar.ts'

const json = exportJar(setCookies(emptyJar, ['a=1', 'b=2; Path=/cart'], secureShop).jar)
const [a, b] = json.cookies

it.each([
  ['null', null, '', 'a jar: { cookies, serial }'],
  ['a text', 'a=1', '', 'a jar: { cookies, serial }'],
  ['cookies that are none', { ...json, cookies: 1 }, 'cookies', 'a list of cookies'],
  ['a negative serial', { ...json, serial: -1 }, 'serial', 'a whole number from 0'],
  ['a serial given out before', { ...json, serial: 1 }, '', 'a serial that no cookie has yet'],
  [
    'an access yet to come',
    { ...json, cookies: [a, { ...b, accessSerial: 2 }] },
    '',
    'a serial that no cookie has yet',
  ],
  [
    'the same cookie twice',
    { ...json, cookies: [a, { ...a, serial: 1 }] },
    '',
    'one cookie of a name, domain, path and partition',
  ],
  [
    'a serial twice',
    { ...json, cookies: [a, { ...b, serial: 0 }] },
    '',
    'cookies with a serial each',
  ],
  ['a name that is no text', { ...json, cookies: [{ ...a, name: 1 }] }, 'cookies.0.name', 'a text'],
  [
    'a path without a slash',
    { ...json, cookies: [a, { ...b, path: 'x' }] },
    'cookies.1.path',
    'a path that begins with /',
  ],
  [
    'an unknown SameSite',
    { ...json, cookies: [{ ...a, sameSite: 'lax' }] },
    'cookies.0.sameSite',
    'Strict, Lax, None or null',
  ],
  [
    'no time',
    { ...json, cookies: [{ ...a, createdAt: null }] },
    'cookies.0.createdAt',
    'a time in ms',
  ],
])('refuses %s and names the place', (_, input, where, wanted) => {
  expect(importJar(input, fewSuffixes)).toEqual({ ok: false, where, wanted })
})

it('refuses what it does not know', () => {
  const imported = importJar({ ...json, cookies: [{ ...a, color: 'red' }] }, fewSuffixes)
  expect(imported).toMatchObject({ ok: false, where: 'cookies.0.color' })
})
