import { X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { selfSigned } from './certificate.js'

describe('a self-signed certificate', () => {
  it('is read by Node, fits its key, and names its hosts, however long its signature comes out', () => {
    for (let time = 0; time < 40; time++) {
      const host = `${'a'.repeat(time)}shop.example`
      const { key, cert } = selfSigned(['localhost', '127.0.0.1', host])
      const read = new X509Certificate(cert)
      expect(read.verify(read.publicKey)).toBe(true)
      expect(read.checkHost(host)).toBe(host)
      expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1')
      expect(() => createSecureContext({ key, cert })).not.toThrow()
    }
  })
})
