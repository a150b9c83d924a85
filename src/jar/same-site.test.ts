import { describe, expect, it } from 'vitest'
import { secureShop } from './context.fixture.ts'
import type { SiteContext } from './context.ts'
import { emptyJar } from './contents.ts'
import { cookiesFor, setCookies } from './jar.ts'
import { laxAllowingUnsafe } from './same-site.ts'

const contexts: readonly SiteContext[] = ['strict', 'lax', 'lax-unsafe', 'cross']

const sentIn = (attributes: string, sendSite: SiteContext, now = laxAllowingUnsafe + 1) => {
  const { jar } = setCookies(emptyJar, [`a=1${attributes}`], secureShop)
  const [verdict] = cookiesFor(jar, { ...secureShop, sendSite, now }).verdicts
  return verdict?.reasons[0] ?? verdict?.outcome
}

const setIn = (attributes: string, setSite: SiteContext) => {
  const [verdict] = setCookies(emptyJar, [`a=1${attributes}`], { ...secureShop, setSite }).verdicts
  return verdict?.reasons[0] ?? verdict?.outcome
}

const strict = 'SchemefulSameSiteStrict'
const lax = 'SchemefulSameSiteLax'
const unspecified = 'SchemefulSameSiteUnspecifiedTreatedAsLax'

describe('SameSite', () => {
  it.each([
    ['; SameSite=Strict', ['sent', strict, strict, strict]],
    ['; SameSite=Lax', ['sent', 'sent', lax, lax]],
    ['; SameSite=None; Secure', ['sent', 'sent', 'sent', 'sent']],
    ['', ['sent', 'sent', unspecified, unspecified]],
  ])('[SAME-1] of "%s" decides what is sent', (attributes, outcomes) => {
    expect(contexts.map((context) => sentIn(attributes, context))).toEqual(outcomes)
  })

  it.each([
    ['; SameSite=Strict', ['stored', 'stored', 'stored', strict]],
    ['; SameSite=Lax', ['stored', 'stored', 'stored', lax]],
    ['; SameSite=None; Secure', ['stored', 'stored', 'stored', 'stored']],
    ['; SameSite=None', Array.from({ length: 4 }, () => 'SameSiteNoneInsecure')],
    ['', ['stored', 'stored', 'stored', unspecified]],
  ])('[SAME-2] of "%s" decides what is stored', (attributes, outcomes) => {
    expect(contexts.map((context) => setIn(attributes, context))).toEqual(outcomes)
  })

  it.each([
    ['', 'lax-unsafe', 'sent'],
    ['', 'cross', unspecified],
    ['; SameSite=Lax', 'lax-unsafe', lax],
  ] as const)('[SAME-3] "%s" in its first two minutes, %s: %s', (attributes, context, outcome) => {
    expect(sentIn(attributes, context, 1000)).toBe(outcome)
  })

  it('[SAME-4] the two minutes end, and the last of their milliseconds still counts', () => {
    expect(sentIn('', 'lax-unsafe', laxAllowingUnsafe)).toBe('sent')
    expect(sentIn('', 'lax-unsafe', laxAllowingUnsafe + 1)).toBe(unspecified)
  })
})
