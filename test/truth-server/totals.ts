import type { Compared } from './ask-again.ts'

/** How many differences of one script are printed. */
const printed = 2

/** What was held against each other in one way, over all scripts. */
export interface Totals {
  add(name: string, compared: Compared, say: (line: string) => void): void
  leave(name: string, why: string): void
  /** It differed once, and not when it was played again. */
  unsteady(name: string, first: Compared, say: (line: string) => void): void
  report(way: string, seed: number, say: (line: string) => void): void
  /** Scripts: alike, different, left out. */
  counts(): { readonly passed: number; readonly failed: number; readonly skipped: number }
}

export function createTotals(): Totals {
  const sums = new Map<string, number>()
  const out = new Map<string, string[]>()
  const once: string[] = []
  let failed = 0
  const count = (what: string, more: number) => sums.set(what, (sums.get(what) ?? 0) + more)
  const of = (what: string) => sums.get(what) ?? 0
  return {
    add(name, { differences, ...counts }, say) {
      count(name.startsWith('RI-') ? 'cases' : 'worlds', 1)
      for (const [what, number] of Object.entries(counts)) count(what, Number(number))
      count('differences', differences.length)
      if (differences.length > 0) failed++
      for (const one of differences.slice(0, printed))
        say(`${name}: ${JSON.stringify(one, null, 1)}`)
    },
    leave: (name, why) => void out.set(why, [...(out.get(why) ?? []), name]),
    unsteady(name, { differences }, say) {
      once.push(name)
      for (const one of differences.slice(0, 1)) say(`${name}, once: ${JSON.stringify(one)}`)
    },
    report(way, seed, say) {
      for (const [why, names] of out)
        say(`by ${way}, left out: ${why}: ${names.length} (${names.join(', ')})`)
      if (once.length > 0) say(`by ${way}, alike only when played again: ${once.join(', ')}`)
      const all = [...sums].map(([what, number]) => `${number} ${what}`).join(', ')
      say(`by ${way}, seed ${seed}: ${all}`)
    },
    counts: () => ({
      passed: of('cases') + of('worlds') - failed,
      failed,
      skipped: [...out.values()].flat().length,
    }),
  }
}
