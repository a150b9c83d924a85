import { expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import { presets } from '../world/presets.ts'
import { serverDocument } from './document.ts'
import { sessionCode } from './session-code.ts'

it.each(presets)('$id: the call stands alone, from app.use to its last bracket', ({ world }) => {
  const text = sessionCode(serverDocument(world))
  expect(text.startsWith('app.use(session({\n')).toBe(true)
  expect(text.endsWith('\n}))')).toBe(true)
  expect(text).toContain('saveUninitialized: ')
  expect(text).not.toContain('static')
})

it('is the same wherever the middleware stands', () => {
  const order = ['session', 'static'] as const
  const moved = { ...defaultWorld, shop: { ...defaultWorld.shop, order: [...order] } }
  expect(sessionCode(serverDocument(moved))).toBe(sessionCode(serverDocument(defaultWorld)))
})
