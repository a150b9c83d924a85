import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRequest, openResponse, sealRequest, sealResponse } from './envelope.ts'

const headers = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })))
const body = fc.string({ unit: 'grapheme' })

describe('the envelope', () => {
  it('brings any request over unchanged', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), headers, body, (method, url, lines, text) => {
        const request = { method, url, headers: lines, body: text }
        expect(openRequest(sealRequest(request))).toEqual(request)
      }),
    )
  })

  it('brings any response over unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), headers, body, (status, lines, text) => {
        const response = { status, headers: lines, body: text }
        expect(openResponse(sealResponse(response))).toEqual(response)
      }),
    )
  })

  it('is a header of plain ASCII', () => {
    const { header } = sealRequest({
      method: 'GET',
      url: 'http://a/',
      headers: [['Cookie', 'é한\u0001']],
      body: '',
    })
    expect(header).toMatch(/^[\x21-\x7e]+$/)
  })

  it('puts a megabyte of headers into the body, where no limit is', () => {
    const response = {
      status: 200,
      headers: [['Set-Cookie', 'x'.repeat(1e6)] as const],
      body: 'hi',
    }
    const sealed = sealResponse(response)
    expect(sealed.header.length).toBeLessThan(100)
    expect(openResponse(sealed)).toEqual(response)
  })
})
