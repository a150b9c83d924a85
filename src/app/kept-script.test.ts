// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import type { Script } from '../world/script.ts'
import { scriptKeeper, tabStorage } from './kept-script.ts'

/** A tab's storage of its own that counts what is written, and is full beyond a size. */
function tab(room = Infinity) {
  const held = new Map<string, string>()
  let written = 0
  const storage: Storage = {
    get length() {
      return held.size
    },
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem(key, text) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      written += text.length
      held.set(key, text)
    },
  }
  return { storage, written: () => written }
}

const scriptOf = (count: number): Script => ({
  world: defaultWorld,
  actions: Array.from({ length: count }, (_, index) => ({
    at: defaultWorld.startAt + index,
    deed: { kind: 'wait' as const, ms: index + 1 },
  })),
})
const shorter = ({ world, actions }: Script, count: number): Script => ({
  world,
  actions: actions.slice(0, count),
})

const long = scriptOf(1234)
let page = tab()
beforeEach(() => {
  page = tab()
})

it.each([1, 99, 100, 101, 1234])('gives back a script of %i actions as it was', async (count) => {
  scriptKeeper(page.storage).keep(shorter(long, count))
  expect(await scriptKeeper(page.storage).read()).toEqual(shorter(long, count))
})

it('writes no more for the thousandth action than for the hundredth', () => {
  const keeper = scriptKeeper(page.storage)
  const costOf = (count: number) => {
    keeper.keep(shorter(long, count - 1))
    const before = page.written()
    keeper.keep(shorter(long, count))
    return page.written() - before
  }
  expect(costOf(1050)).toBeLessThan(2 * costOf(150))
})

it('keeps nothing of what was undone, or of the world before a start over', async () => {
  const keeper = scriptKeeper(page.storage)
  keeper.keep(long)
  keeper.keep(shorter(long, 150))
  expect(await scriptKeeper(page.storage).read()).toEqual(shorter(long, 150))
  const other = { ...scriptOf(1), world: { ...defaultWorld, seed: 2 } }
  keeper.keep(other)
  expect(await scriptKeeper(page.storage).read()).toEqual(other)
})

it('says that a full storage keeps no more, and keeps what it had', async () => {
  const small = tab(5000)
  const keeper = scriptKeeper(small.storage)
  expect(keeper.keep(shorter(long, 1))).toBe(true)
  expect(keeper.keep(shorter(long, 90))).toBe(false)
  expect(await scriptKeeper(small.storage).read()).toEqual(shorter(long, 1))
})

it('reads nothing from what is no script', async () => {
  for (const text of ['{', 'null', '7', '{"actions":7}', '{"actions":[{"kind":"fly"}]}']) {
    page.storage.setItem('session-playground.script', text)
    expect(await scriptKeeper(page.storage).read()).toBeNull()
  }
})

it('goes on without a storage that may not even be looked at', async () => {
  const denied = scriptKeeper(
    tabStorage(() => {
      throw new DOMException('denied', 'SecurityError')
    }),
  )
  expect(await denied.read()).toBeNull()
  expect(denied.keep(shorter(long, 1))).toBe(false)
})
