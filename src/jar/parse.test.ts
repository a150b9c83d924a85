import { describe, expect, it } from 'vitest'
import { maxPairSize, noAttributes, parseLine } from './parse.ts'

describe('a Set-Cookie line', () => {
  it.each([
    ['a=1', 'a', '1'],
    [' a\t=  1 ', 'a', '1'],
    ['a=b=c', 'a', 'b=c'],
    ['a="1 2"', 'a', '"1 2"'],
    ['a=1;b=2', 'a', '1'],
    ['\u00a0a=1', '\u00a0a', '1'],
  ])('[PARSE-1] %j names %j and holds %j', (line, name, value) => {
    expect(parseLine(line)).toMatchObject({ name, value, refused: null })
  })

  it('[PARSE-1] its attributes are read without case, an empty one counting as there', () => {
    const { attributes } = parseLine('a=1; SECURE ;\tPath = /x ;;HttpOnly=anything; Max-Age=')
    expect(attributes).toEqual({
      ...noAttributes(),
      secure: '',
      path: '/x',
      httponly: 'anything',
      'max-age': '',
    })
  })

  it.each([
    ['alone', 'alone'],
    ['=alone', 'alone'],
    [' = alone ; Path=/', 'alone'],
  ])('[PARSE-2] %j is a nameless cookie of the value %j', (line, value) => {
    expect(parseLine(line)).toMatchObject({ name: '', value, refused: null })
  })

  it.each([[''], ['='], ['= ; Path=/'], [';'], ['; Path=/'], ['; a\tb']])(
    '[PARSE-3] %j has no content',
    (line) => {
      expect(parseLine(line).refused).toBe('NoCookieContent')
    },
  )

  it('[PARSE-3] a name alone is content', () => {
    expect(parseLine('a=')).toMatchObject({ name: 'a', value: '', refused: null })
  })

  it.each([
    ['a=1\u0001', 'DisallowedCharacter'],
    ['a=1\n', 'DisallowedCharacter'],
    ['a=1; Path=/\u007f', 'DisallowedCharacter'],
    ['a=1\t2', 'DisallowedCharacter'],
    ['a\tb=1', 'DisallowedCharacter'],
    ['a=1; Path=/\tx', 'DisallowedCharacter'],
    ['a=1; Fo\to', 'DisallowedCharacter'],
    ['a=1;\tPath\t=\t/\t', null],
    ['a=1\u0080', null],
  ])('[PARSE-6] %j: %s', (line, refused) => {
    expect(parseLine(line).refused).toBe(refused)
  })

  it.each([
    ['a', maxPairSize],
    ['김', maxPairSize - 2],
    ['🍪', maxPairSize - 3],
  ])('[PARSE-4] name (%s) and value together may have 4096 bytes, not one more', (name, room) => {
    const line = (count: number) => `${name}=${'x'.repeat(count)}`
    expect(parseLine(line(room - 1)).refused).toBeNull()
    expect(parseLine(line(room)).refused).toBe('NameValuePairExceedsMaxSize')
  })

  it('[PARSE-5] takes the last of an attribute, and none that is over 1024 bytes', () => {
    const line = `a=1; Path=/x; path=/y; Domain=${'d'.repeat(1025)}`
    expect(parseLine(line).attributes).toEqual({ ...noAttributes(), path: '/y' })
    const longest = 'd'.repeat(1024)
    expect(parseLine(`a=1; Domain=${longest}`).attributes.domain).toBe(longest)
    expect(parseLine(`a=1; Domain=${longest}; Domain=`).attributes.domain).toBe('')
  })
})
