import type { Case } from './case.ts'

/** How often each group and each reason of the protocol was met. */
export interface Tally {
  add(one: Case, gots: readonly unknown[], agrees: boolean): void
  readonly groups: ReadonlyMap<string, { readonly drawn: number; readonly agree: number }>
  /** `set InvalidPrefix`, `send NotOnPath`, `outcome stored`, … */
  readonly words: ReadonlyMap<string, number>
}

export function createTally(): Tally {
  const groups = new Map<string, { drawn: number; agree: number }>()
  const words = new Map<string, number>()
  const count = (word: string) => words.set(word, (words.get(word) ?? 0) + 1)
  return {
    groups,
    words,
    add({ group, steps }, gots, agrees) {
      const { drawn, agree } = groups.get(group) ?? { drawn: 0, agree: 0 }
      groups.set(group, { drawn: drawn + 1, agree: agree + (agrees ? 1 : 0) })
      for (const [index, step] of steps.entries()) {
        // What the driver itself has made, in the recorded format.
        const got = (gots[index] ?? {}) as {
          lines?: { outcome: string; reasons?: string[] }[]
          notSent?: [string, string[]][]
        }
        if ('request' in step) count(`asked by ${step.request.kind}`)
        for (const { outcome, reasons = [] } of got.lines ?? []) {
          count(`outcome ${outcome}`)
          for (const reason of reasons) count(`set ${reason}`)
        }
        for (const [, reasons] of got.notSent ?? [])
          for (const reason of reasons) count(`send ${reason}`)
      }
    },
  }
}
