import { describe, expect, it } from 'vitest'
import { defaultWorld } from './defaults.ts'
import { hostPresets } from './host-presets.ts'
import { parseWorld } from './set-value.ts'

describe('a preset of hosts', () => {
  it.each(hostPresets)('$id is a page and an API that a world may have', ({ page, api }) => {
    expect(parseWorld({ ...defaultWorld, page, api }, '').ok).toBe(true)
  })

  it('has a name of its own', () => {
    expect(new Set(hostPresets.map(({ id }) => id)).size).toBe(hostPresets.length)
  })
})
