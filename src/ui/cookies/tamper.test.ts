import { expect, it } from 'vitest'
import { splitSigned } from '../../server/signed-cookie.ts'
import { tampered } from './tamper.ts'

it.each(['s%3Aabc.def', 's:Abc.def', 'plain', ''])('%s is another value afterwards', (value) => {
  expect(tampered(value)).not.toBe(value)
})

it('a signed value keeps its form and its signature; only the ID is another', () => {
  expect(splitSigned(tampered('s%3Aabcdef.sig%2Fned'))).toEqual({
    sid: 'Abcdef',
    signature: 'sig/ned',
  })
})
