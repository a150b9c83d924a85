import { describe, expect, it } from 'vitest'
import { secureShop } from './context.fixture.ts'
import { cookieSize } from './cookie.ts'
import { emptyJar } from './contents.ts'
import { cookiesFor, documentCookie, setCookies } from './jar.ts'
import { asReceived, fromBytes, hasRawBytes, asShown } from './raw-bytes.ts'

/** A text's UTF-8, a character a byte. */
const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('bytes in a header', () => {
  it.each([['a=kim'], ['a=김'], ['a=🍪'], ['a=é']])(
    '[BYTES-1] the UTF-8 of %s is read as such',
    (text) => {
      expect(fromBytes(bytes(text))).toBe(text)
      expect(hasRawBytes(text)).toBe(false)
    },
  )

  it.each([
    ['a=\xff', 'a='],
    ['a=\xc3', 'a='],
    ['a=\xe9t', 'a=t'],
    ['a=\xe9\xa91', 'a='],
    ['a=\xe9\xa912', 'a=2'],
    ['a=\xed\xa0\x80', 'a='],
    [`a=${bytes('김')}\xff`, 'a=김'],
  ])('[BYTES-1] %j is kept byte by byte and goes out as it came', (line, shown) => {
    const read = fromBytes(line)
    expect(hasRawBytes(read)).toBe(true)
    expect(asShown(read)).toBe(shown)
    expect(asReceived(read)).toBe(line)
    const { jar } = setCookies(emptyJar, [read], secureShop)
    const { header, sent } = cookiesFor(jar, secureShop)
    expect(asReceived(header ?? '')).toBe(line)
    // The equals sign is no part of name and value.
    expect(sent.map(cookieSize)).toEqual([line.length - 1])
  })

  it('[BYTES-2] one cookie that is not UTF-8 hides all of document.cookie', () => {
    const { jar } = setCookies(emptyJar, ['a=1', 'b=2'], secureShop)
    expect(documentCookie(jar, secureShop)).toBe('a=1; b=2')
    const more = setCookies(jar, [fromBytes('c=\xff')], secureShop).jar
    expect(documentCookie(more, secureShop)).toBe('')
  })
})
