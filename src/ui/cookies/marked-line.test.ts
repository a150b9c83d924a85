import { expect, it } from 'vitest'
import { markedLine } from './marked-line.ts'

const drawn = (...args: Parameters<typeof markedLine>) =>
  markedLine(...args)
    .map(({ kind, text }) =>
      kind === 'plain' ? text : kind === 'fault' ? `_${text}_` : `[${text}]`,
    )
    .join('')

it('SameSite=None without Secure: the one is marked, the other is a gap', () => {
  expect(drawn('a=1; Path=/; SameSite=None', ['SameSiteNoneInsecure'], [])).toBe(
    'a=1; Path=/; _SameSite=None_[Secure]',
  )
})

it('an attribute is found whatever its case, and a gap is none where it stands', () => {
  expect(drawn('a=1; secure; PARTITIONED', ['own:PartitionedInsecure'], [])).toBe(
    'a=1; secure; _PARTITIONED_',
  )
})

it('a cookie without SameSite has a gap where the value would stand', () => {
  const line = 'a=1; HttpOnly'
  expect(drawn(line, ['SchemefulSameSiteUnspecifiedTreatedAsLax'], [])).toBe(`${line}[SameSite]`)
})

it('a promised name is marked together with what it does not keep', () => {
  expect(
    drawn('__Host-a=1; Domain=a.example', ['InvalidPrefix'], ['Secure', 'no Domain', 'Path=/']),
  ).toBe('___Host-a=1_; _Domain=a.example_[Secure][Path=/]')
})

it('several reasons mark together, and nothing of the line is lost', () => {
  const line = 'a=1;Domain=b.example ; SameSite=Lax;;'
  const parts = markedLine(line, ['InvalidDomain', 'SchemefulSameSiteLax'], [])
  expect(parts.filter(({ kind }) => kind === 'fault').map(({ text }) => text)).toEqual([
    'Domain=b.example ',
    'SameSite=Lax',
  ])
  expect(parts.map(({ text }) => text).join('')).toBe(line)
})
