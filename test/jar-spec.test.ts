import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const id = '[A-Z]+-\\d+'

const rules = [...spec().matchAll(new RegExp(`^### (${id})$`, 'gm'))].map(([, rule]) => rule)

function spec(): string {
  return readFileSync(new URL('../src/jar/SPEC.md', import.meta.url), 'utf8')
}

/** The ids that stand in brackets in the texts of these files. */
function cited(files: readonly string[], within: RegExp): Set<string> {
  const passages = files.flatMap((file) => readFileSync(file, 'utf8').match(within) ?? [])
  return new Set(
    passages.flatMap((passage) =>
      [...passage.matchAll(new RegExp(`\\[(${id})\\]`, 'g'))].map(([, rule = '']) => rule),
    ),
  )
}

const tests = globSync('{src,test}/**/*.test.{ts,tsx}')
const sources = globSync('src/**/*.{ts,tsx}').filter((file) => !tests.includes(file))

describe('the jar’s SPEC.md', () => {
  it('has each rule once', () => {
    expect(rules.length).toBeGreaterThan(50)
    expect(rules).toEqual([...new Set(rules)])
  })

  it('has no rule that no test’s title names', () => {
    // A title begins with the rules that it proves.
    const titles = cited(tests, /['`"](?:\[[A-Z]+-\d+\] ?)+/g)
    expect(rules.filter((rule) => !titles.has(rule ?? ''))).toEqual([])
    expect([...titles].filter((one) => !rules.includes(one))).toEqual([])
  })

  it('has no rule that no code cites, and no code cites a rule that it has not', () => {
    const inCode = cited(sources, /[\s\S]+/g)
    expect(rules.filter((rule) => !inCode.has(rule ?? ''))).toEqual([])
    expect([...inCode].filter((one) => !rules.includes(one))).toEqual([])
  })
})
