import { describe, expect, it } from 'vitest'
import { languageFor, languageTags } from './language.ts'

describe('the page speaks', () => {
  it.each([
    ['the language that the reader chose', 'en', ['ko-KR'], 'en'],
    ['else the first one wanted that there is', null, ['fr-FR', 'ko-KR', 'en-US'], 'ko'],
    ['whatever the region', null, ['en-GB', 'ko'], 'en'],
    ['English where none is wanted that there is', null, ['fr', 'de'], 'en'],
    ['and what was kept of a language that is no more is not believed', 'xx', ['ko'], 'ko'],
    ['nor what is no language at all', 'toString', ['constructor', 'ko'], 'ko'],
  ] as const)('%s', (_, own, wanted, tag) => {
    expect(languageFor(own, wanted)).toBe(tag)
  })

  it('Korean and English', () => {
    expect(languageTags).toEqual(['ko', 'en'])
  })
})
