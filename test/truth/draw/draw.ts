import fc from 'fast-check'
import type { Step } from '../../../src/doors/judge-schema.ts'
import type { Case } from '../case.ts'
import { attributeGroups } from './attributes.ts'
import { contextGroups } from './contexts.ts'
import { jarGroups } from './jar.ts'
import { syntaxGroups } from './syntax.ts'

/** Cases of a group, of every hundred. The others share evenly what is left; `random` fills up. */
const shares: Readonly<Record<string, number>> = {
  random: 16,
  samesite: 6,
  'set-context': 6,
  'third-party': 6,
  overwrite: 5,
  evict: 1,
  expiry: 1.5,
}

function sharesOut(names: readonly string[], count: number): ReadonlyMap<string, number> {
  const named = Object.values(shares).reduce((sum, one) => sum + one, 0)
  const even = (100 - named) / (names.length - Object.keys(shares).length)
  const counts = new Map(
    names.map((name) => [name, Math.max(1, Math.floor((count * (shares[name] ?? even)) / 100))]),
  )
  const rest = count - [...counts.values()].reduce((sum, one) => sum + one, 0)
  return counts.set('random', Math.max(1, (counts.get('random') ?? 0) + rest))
}

const modes: Readonly<Record<string, readonly (undefined | 'incognito')[]>> = {
  'third-party': [undefined, 'incognito'],
  partition: [undefined, undefined, 'incognito'],
  random: [undefined, undefined, undefined, undefined, 'incognito'],
}

/**
 * The same seed and count draw the same cases, of every group that was ever recorded.
 * @param long also those that wait for minutes.
 */
export function drawCases(seed: number, count: number, long: boolean): Case[] {
  const groups: Record<string, fc.Arbitrary<Step[]>> = {
    ...contextGroups(long),
    ...attributeGroups,
    ...jarGroups,
    ...syntaxGroups,
  }
  const names = Object.keys(groups)
  const counts = sharesOut(names, count)
  const cases = names.flatMap((group, index) => {
    const numRuns = counts.get(group) ?? 1
    const mode = fc.constantFrom(...(modes[group] ?? [undefined]))
    const drawn = fc.sample(fc.tuple(groups[group] ?? fc.constant([]), mode), {
      seed: seed + index,
      numRuns,
    })
    return drawn.map(([steps, mode], at) => ({
      id: `${group}-${at + 1}`,
      group,
      ...(mode === undefined ? {} : { mode }),
      steps,
    }))
  })
  return spread(cases).slice(0, count)
}

/** Cases that wait come first, so that the others run meanwhile; the groups take turns. */
function spread(cases: readonly Case[]): Case[] {
  const waits = ({ steps }: Case) =>
    steps.reduce((sum, step) => sum + ('wait' in step ? step.wait : 0), 0)
  const turn = ({ id }: Case) => Number(id.slice(id.lastIndexOf('-') + 1))
  return [...cases].sort((a, b) => waits(b) - waits(a) || turn(a) - turn(b))
}
