import { describe, expect, it } from 'vitest'
import type { Script } from '../world/script.ts'
import { formsOf, type Case } from './case.ts'
import { cases } from './catalogue.ts'
import { playedForm } from './played-form.ts'
import { brokenScript, curedScript } from './scripts.ts'

const parsed = (script: ReturnType<typeof brokenScript>): Script => {
  if (!script.ok) throw new Error(script.refusal.what)
  return script.value
}
const isCured = (one: Case, script: Script) => playedForm(one, script).cured

describe('which form of a case is there, and whether it is cured, is told by what was done', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    for (const [form, it] of formsOf(one).entries()) {
      expect(playedForm(one, parsed(brokenScript(it)))).toEqual({ form, cured: false })
      if (it.cure)
        expect(playedForm(one, parsed(curedScript(it, it.cure)), form)).toEqual({
          form,
          cured: true,
        })
    }
  })

  it('also when more was done since', () => {
    for (const one of cases) {
      if (!one.cure) continue
      for (const [script, cured] of [
        [brokenScript(one), false],
        [curedScript(one, one.cure), true],
      ] as const) {
        const { world, actions } = parsed(script)
        const more = { at: null, deed: { kind: 'reload', client: 'laptop' } } as const
        expect(isCured(one, { world, actions: [...actions, more] })).toBe(cured)
      }
    }
  })

  it('not where the cure is undone as far as both go the same way', () => {
    const one = cases.find(({ id }) => id === 'RI-60')
    if (!one?.cure) throw new Error('RI-60 is gone')
    const { world, actions } = parsed(curedScript(one, one.cure))
    expect(isCured(one, { world, actions: actions.slice(0, 2) })).toBe(false)
    expect(isCured(one, { world, actions: actions.slice(0, 3) })).toBe(true)
  })

  it('not in another world', () => {
    const [one] = cases
    if (!one?.cure) throw new Error('the first case has no cure')
    const { world, actions } = parsed(curedScript(one, one.cure))
    expect(isCured(one, { world: { ...world, instances: 3 }, actions })).toBe(false)
  })
})
