import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { anchorOf } from '../src/ui/explain/rule.ts'
import {
  corsRules,
  failureRules,
  forbiddenHeader,
  sendRules,
  serverRules,
  setRules,
} from '../src/ui/explain/rules.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const rules = [
  setRules,
  sendRules,
  serverRules,
  corsRules,
  failureRules,
  { forbiddenHeader },
].flatMap((part) => Object.values(part))
const headings = (text: string) =>
  text.split('\n').flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? [])

it('every rule of the jar that a reason names stands in SPEC.md', () => {
  const ids = new Set(headings(read('../src/jar/SPEC.md')))
  const named = rules.flatMap((rule) => rule?.id ?? [])
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

it('every heading of express-session’s README that a reason names is there', () => {
  const anchors = new Set(headings(read('../node_modules/express-session/README.md')).map(anchorOf))
  const named = rules.flatMap((rule) =>
    rule?.source === 'express-session' ? anchorOf(rule.section) : [],
  )
  expect(named.filter((anchor) => !anchors.has(anchor))).toEqual([])
})

it('every rule has an address on https', () => {
  for (const rule of rules) if (rule) expect(rule.href).toMatch(/^https:\/\/[^ ]+#[^ ]+$/)
})
