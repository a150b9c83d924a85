import { describe, expect, it } from 'vitest'
import {
  blankNote,
  keepNotes,
  readNotes,
  readScript,
  writeScript,
  type TabStorage,
} from '../ui/lessons/lesson-note.ts'
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

const plain = firstVisit(defaultWorld)
/** What is beside a page that is loaded for the first time. */
const beside = (storage?: TabStorage) => ({ kept: Promise.resolve(plain), storage })

function keptInMemory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}

describe('what the page begins with', () => {
  it('a shared world, of which the address then says nothing any more', async () => {
    const shared = firstVisit({ ...defaultWorld, instances: 2 })
    const { address, written } = at({ kind: 'world', text: (await linkText(shared)) ?? '' })
    expect(await askedScript(address, beside())).toEqual(shared)
    expect(written).toEqual([null])
  })

  it('a real problem, which the address goes on to name', async () => {
    const { address, written } = at({ kind: 'case', id: 'RI-46', fresh: true })
    expect((await askedScript(address, beside()))?.world.instances).toBe(2)
    expect(written).toEqual([{ kind: 'case', id: 'RI-46' }])
  })

  it('a lesson, which the address goes on to name; the tab keeps what was there before', async () => {
    const { address, written } = at({ kind: 'lesson', id: 'a-stolen-session', fresh: true })
    const storage = keptInMemory()
    const script = await askedScript(address, beside(storage))
    expect(script?.world.shop.logout).toBe('clear')
    expect(script?.world.clients.map(({ id }) => id)).toContain('thief')
    expect(script?.actions).toHaveLength(1)
    expect(written).toEqual([{ kind: 'lesson', id: 'a-stolen-session' }])
    expect(readScript(readNotes(storage).before)).toEqual(plain)
  })

  it('a lesson where it was left', async () => {
    const { address } = at({ kind: 'lesson', id: 'a-stolen-session', fresh: true })
    const storage = keptInMemory()
    const begun = await askedScript(address, beside(storage))
    if (!begun) throw new Error('no lesson')
    const deed = { kind: 'view-cart', client: 'laptop' } as const
    const left = { ...begun, actions: [...begun.actions, { at: begun.world.startAt + 9, deed }] }
    const note = { ...blankNote, script: writeScript(left) }
    keepNotes(storage, { before: null, lessons: { 'a-stolen-session': note } })
    expect(await askedScript(address, beside(storage))).toEqual(left)
  })

  it.each([
    ['an address that asks for nothing', null],
    ['a link that is damaged', { kind: 'world', text: 'AAAA' }],
    ['a problem that nobody knows', { kind: 'case', id: 'RI-99', fresh: true }],
    ['a lesson that nobody knows', { kind: 'lesson', id: 'how-to-fly', fresh: true }],
    ['a reload in a lesson', { kind: 'lesson', id: 'a-stolen-session', fresh: false }],
    ['a reload, which goes on with what was done', { kind: 'case', id: 'RI-46', fresh: false }],
  ] as const)('what was kept, and the address stands: %s', async (_, asked) => {
    const { address, written } = at(asked)
    expect(await askedScript(address, beside())).toBeNull()
    expect(written).toEqual([])
  })
})
