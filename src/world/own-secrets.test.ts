import { expect, it } from 'vitest'
import { parseScript } from './script.ts'
import { withoutOwnSecrets } from './own-secrets.ts'

function scriptOf(session: object, actions: readonly object[] = []) {
  const parsed = parseScript({ world: { shop: { session } }, actions })
  if (!parsed.ok) throw new Error(parsed.refusal.what)
  return parsed.value
}
const set = (path: string, value: unknown) => ({ kind: 'set', path, value })

it("the playground's own secrets stay where they are", () => {
  expect(withoutOwnSecrets(scriptOf({ secret: 'keyboard cat' }))).toBeNull()
  expect(withoutOwnSecrets(scriptOf({ secret: ['new', 'old'] }))).toBeNull()
  expect(withoutOwnSecrets(scriptOf({ resave: false }))).toBeNull()
})

it('an own secret is found in the world and in every change of it', () => {
  const script = scriptOf({ secret: 'hunter2', name: 'hunter2' }, [
    set('shop.session.secret', ['hunter3', 'hunter2', 'old']),
    set('shop.session.name', 'hunter2'),
    set('shop.session', { secret: 'hunter4', cookie: {} }),
    set('shop', { session: { secret: 'hunter3', cookie: {} } }),
    { kind: 'wait', ms: 5 },
  ])
  expect(withoutOwnSecrets(script)).toEqual({
    ...scriptOf({ secret: 'stand-in 1', name: 'hunter2' }, [
      set('shop.session.secret', ['stand-in 2', 'stand-in 1', 'old']),
      set('shop.session.name', 'hunter2'),
      set('shop.session', { secret: 'stand-in 3', cookie: {} }),
      set('shop', { session: { secret: 'stand-in 2', cookie: {} } }),
      { kind: 'wait', ms: 5 },
    ]),
  })
})
