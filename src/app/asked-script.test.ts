import { describe, expect, it } from 'vitest'
import { nowhere, type PageAddress } from '../ui/page-address.ts'
import { defaultWorld } from '../world/defaults.ts'
import { firstVisit } from '../world/playground.ts'
import { linkText } from '../world/share.ts'
import { askedScript } from './asked-script.ts'

/** An address that asks for this, and what is written into it. */
function at(asked: ReturnType<PageAddress['read']>) {
  const written: Parameters<PageAddress['write']>[0][] = []
  const address: PageAddress = { ...nowhere, read: () => asked, write: (id) => written.push(id) }
  return { address, written }
}

describe('what the page begins with', () => {
  it('a shared world, of which the address then says nothing any more', async () => {
    const shared = firstVisit({ ...defaultWorld, instances: 2 })
    const { address, written } = at({ kind: 'world', text: (await linkText(shared)) ?? '' })
    expect(await askedScript(address)).toEqual(shared)
    expect(written).toEqual([null])
  })

  it('a real problem, which the address goes on to name', async () => {
    const { address, written } = at({ kind: 'case', id: 'RI-46', fresh: true })
    expect((await askedScript(address))?.world.instances).toBe(2)
    expect(written).toEqual([{ kind: 'case', id: 'RI-46' }])
  })

  it.each([
    ['an address that asks for nothing', null],
    ['a link that is damaged', { kind: 'world', text: 'AAAA' }],
    ['a problem that nobody knows', { kind: 'case', id: 'RI-99', fresh: true }],
    ['a reload, which goes on with what was done', { kind: 'case', id: 'RI-46', fresh: false }],
  ] as const)('what was kept, and the address stands: %s', async (_, asked) => {
    const { address, written } = at(asked)
    expect(await askedScript(address)).toBeNull()
    expect(written).toEqual([])
  })
})
