import { expect, it } from 'vitest'
import { alike } from './truth-server/alike.ts'
import { createDrift, none } from './truth-server/drift.ts'

const left = (expiresIn: number | null) => ({ cookies: [{ name: 'sid', expiresIn }] })

it.each([
  ['the same', 600_000, 600_000, none, true],
  ['a second cut off on each side', 600_000, 602_000, none, true],
  ['a second more than can be cut off', 600_000, 602_001, none, false],
  [
    'later by what the real course was measured to lag',
    600_000,
    595_000,
    { less: 0, more: 3000 },
    true,
  ],
  ['later by more than that', 600_000, 594_999, { less: 0, more: 3000 }, false],
  [
    'earlier, where the real course was only late',
    600_000,
    603_000,
    { less: 0, more: 3000 },
    false,
  ],
  ['no expiry at all', 600_000, null, { less: 9e9, more: 9e9 }, false],
])(
  'what is left of a time may differ by seconds cut off and by lateness: %s',
  (_, ours, real, allowed, is) => {
    expect(alike(left(ours), left(real), allowed)).toBe(is)
  },
)

it('what was written at one moment and is read at another differs by how far the real course fell behind since', () => {
  const drift = createDrift({ real: Date.now() - 4000, virtual: 0 })
  const { less, more } = drift.since(1000)
  expect(less).toBe(0)
  expect(more).toBeGreaterThanOrEqual(3000)
  expect(more).toBeLessThan(4000)
})
