import { describe, expect, it } from 'vitest'
import { contextAt, secureShop } from './context.fixture.ts'
import { allCookies, emptyJar, type Jar } from './contents.ts'
import { cookiesFor, setCookies } from './jar.ts'

const lines = (count: number, prefix: string, attributes = '') =>
  Array.from({ length: count }, (_, place) => `${prefix}${place}=1${attributes}`)

/** Each line a millisecond after the one before it. */
function filled(all: readonly string[], context = secureShop): Jar {
  return all.reduce<Jar>(
    (jar, line, place) => setCookies(jar, [line], { ...context, now: context.now + place }).jar,
    emptyJar,
  )
}

const counts = (jar: Jar) => {
  const found: Record<string, number> = {}
  for (const { name } of allCookies(jar)) {
    const kind = name.replace(/\d+$/, '')
    found[kind] = (found[kind] ?? 0) + 1
  }
  return found
}

describe('too many cookies', () => {
  it('[EVICT-1] of one site: 180 stay, the 181st leaves 150, the longest unused go', () => {
    expect(counts(filled(lines(180, 'a')))).toEqual({ a: 180 })
    const jar = filled(lines(181, 'a'))
    expect(counts(jar)).toEqual({ a: 150 })
    expect(allCookies(jar).map(({ name }) => name)).toEqual(
      Array.from({ length: 150 }, (_, place) => `a${place + 31}`),
    )
  })

  it('[EVICT-1] of another site are not counted', () => {
    const first = filled(lines(180, 'a'))
    const both = setCookies(first, ['b=1'], contextAt('https://evil.example/')).jar
    expect(counts(both)).toEqual({ a: 180, b: 1 })
    const sister = setCookies(
      first,
      ['b=1'],
      contextAt('https://www.shop.example/', { now: 1000 }),
    ).jar
    expect(counts(sister)).toEqual({ a: 149, b: 1 })
  })

  it.each([
    [
      'low priority goes before medium, and 30 of them are spared',
      [...lines(70, 'high', '; Priority=High'), ...lines(61, 'low', '; Priority=Low')],
      lines(50, 'medium'),
      { high: 70, low: 30, medium: 50 },
    ],
    [
      'those without Secure go first',
      lines(100, 'safe', '; Secure'),
      lines(81, 'plain'),
      { safe: 100, plain: 50 },
    ],
    [
      'where only Secure ones are left, they go too',
      lines(180, 'safe', '; Secure'),
      lines(1, 'plain'),
      { safe: 150 },
    ],
  ])('[EVICT-2] %s', (_, first, then, left) => {
    expect(counts(filled([...first, ...then]))).toEqual(left)
  })

  it('[EVICT-5] at one moment: those renewed or sent last are the last to go', () => {
    const all = lines(181, 'a')
    const left = (jar: Jar) =>
      allCookies(jar)
        .map(({ name }) => Number(name.slice(1)))
        .sort((a, b) => a - b)
    const from = (first: number) => Array.from({ length: 181 - first }, (_, place) => first + place)
    const renewed = setCookies(
      emptyJar,
      [...all.slice(0, 180), 'a0=1', 'a1=2', ...all.slice(180)],
      secureShop,
    )
    expect(left(renewed.jar)).toEqual([0, 1, ...from(33)])

    const later = { ...secureShop, now: 70_000 }
    const old = setCookies(emptyJar, ['a0=1', 'a1=1'], secureShop).jar
    const more = setCookies(old, all.slice(2, 100), later).jar
    const sent = cookiesFor(more, later).jar
    expect(left(setCookies(sent, all.slice(100), later).jar)).toEqual([0, 1, ...from(33)])
  })

  it('[EVICT-3] of one partition: 180, and 10 KiB, one by one', () => {
    const attributes = '; Secure; Partitioned; Path=/'
    expect(counts(filled(lines(181, 'a', attributes)))).toEqual({ a: 180 })
    const large = Array.from(
      { length: 4 },
      (_, place) => `${place}=${'x'.repeat(3000)}${attributes}`,
    )
    expect(allCookies(filled(large)).map(({ name }) => name)).toEqual(['1', '2', '3'])
  })
})
