import fc from 'fast-check'
import { formsOf } from '../../src/cases/case.ts'
import { cases } from '../../src/cases/catalogue.ts'
import { brokenScript, curedScript } from '../../src/cases/scripts.ts'
import { parseScript, type Script } from '../../src/world/script.ts'
import type { Parsed } from '../../src/world/set-value.ts'
import { visits, worlds } from './worlds.ts'

export interface Named {
  readonly name: string
  readonly script: Script
}

function named(name: string, parsed: Parsed<Script>): Named {
  if (!parsed.ok) throw new Error(`${name}: ${parsed.refusal.where}: ${parsed.refusal.what}`)
  return { name, script: parsed.value }
}

/** Every case in each of its forms, as it is, and cured. */
export const caseScripts = (): Named[] =>
  cases.flatMap((one) =>
    formsOf(one).flatMap((form, place) => {
      const name = place === 0 ? one.id : `${one.id} form ${place + 1}`
      return [
        named(name, brokenScript(form)),
        ...(form.cure ? [named(`${name} cured`, curedScript(form, form.cure))] : []),
      ]
    }),
  )

/** The same seed and count draw the same worlds. */
export const randomScripts = (seed: number, count: number): Named[] =>
  fc
    .sample(fc.record({ world: worlds, actions: visits }), { seed, numRuns: count })
    .map((script, place) => named(`world ${place} of seed ${seed}`, parseScript(script)))
