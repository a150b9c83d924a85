import { describe, expect, it } from 'vitest'
import { headersOverflow } from './header-limit.ts'

/** As measured with Node 24: `GET /`, Host: a, Connection: close, and a Cookie of so many bytes. */
const overflows = (cookie: number, path = '/', ...more: (readonly [string, string])[]) =>
  headersOverflow(path, [
    ['Host', 'a'],
    ['Connection', 'close'],
    ...more,
    ['Cookie', 'x'.repeat(cookie)],
  ])

describe('a request that is too large for Node’s parser', () => {
  it('is one whose address, names and values together reach 16 KiB', () => {
    expect([overflows(16_356), overflows(16_357)]).toEqual([false, true])
    expect([overflows(16_347, '/123456789'), overflows(16_348, '/123456789')]).toEqual([
      false,
      true,
    ])
    expect([overflows(16_351, '/', ['X-A', 'bb']), overflows(16_352, '/', ['X-A', 'bb'])]).toEqual([
      false,
      true,
    ])
  })
})
