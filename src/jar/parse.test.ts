import { describe, expect, it } from 'vitest'
import { maxPairSize, parseLine } from './parse.ts'

describe('a Set-Cookie line', () => {
  it.each([
    ['a=1', 'a', '1'],
    [' a\t=  1 ', 'a', '1'],
    ['a=b=c', 'a', 'b=c'],
    ['alone', '', 'alone'],
    ['=alone', '', 'alone'],
  ])('[PARSE-1] [PARSE-2] %j names %j and holds %j', (line, name, value) => {
    expect(parseLine(line)).toMatchObject({ name, value, refused: null })
  })

  it.each([
    ['', 'NoCookieContent'],
    ['= ; Path=/', 'NoCookieContent'],
    [`a=${'x'.repeat(maxPairSize)}`, 'NameValuePairExceedsMaxSize'],
    ['a=1\u0001', 'DisallowedCharacter'],
    ['a=1; Path=/\u007f', 'DisallowedCharacter'],
    ['a=1\t2', 'DisallowedCharacter'],
  ])('[PARSE-3] [PARSE-4] [PARSE-6] %j is refused: %s', (line, refused) => {
    expect(parseLine(line).refused).toBe(refused)
  })

  it('[PARSE-4] may have exactly 4096 bytes in name and value', () => {
    expect(parseLine(`a=${'x'.repeat(maxPairSize - 1)}`).refused).toBeNull()
  })

  it('[PARSE-5] takes the last of an attribute, and none that is over 1024 bytes', () => {
    const line = `a=1; Path=/x; path=/y; Domain=${'d'.repeat(1025)}`
    expect([...parseLine(line).attributes]).toEqual([['path', '/y']])
  })
})
