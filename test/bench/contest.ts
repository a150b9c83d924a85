import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What is measured: each contestant does the same `units` of work. */
export interface Contest {
  readonly name: string
  readonly units: number
  readonly ours: () => void
  readonly theirs: () => void
}

export const sides = ['ours', 'theirs'] as const
type Side = (typeof sides)[number]

export interface ContestResult extends Readonly<Record<Side, number>> {
  readonly name: string
}

const rounds = 15

/**
 * Medians, µs a unit. Each contestant has a process of its own, so that neither sweeps up what the
 * other threw away; their rounds alternate, so that what else the machine does meets both.
 */
export async function runContest(name: string): Promise<ContestResult> {
  const children = sides.map((side) => fork(fileURLToPath(contestant), [name, side]))
  for (const child of children) await answer(child)
  const times = children.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const [at, child] of children.entries()) {
      child.send('round')
      times[at]?.push(await answer(child))
    }
  for (const child of children) child.disconnect()
  const [ours = 0, theirs = 0] = times.map(median)
  return { name, ours, theirs }
}

const contestant = new URL('contestant.ts', import.meta.url)

/** The µs a unit that a contestant says it took, or 0 when it is ready. */
async function answer(child: ChildProcess): Promise<number> {
  const said: unknown[] = await once(child, 'message')
  return Number(said[0])
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}

export function contestTable(results: readonly ContestResult[]): string {
  const rows = results.map(({ name, ours, theirs }) => [
    name,
    ours.toFixed(2),
    theirs.toFixed(2),
    `${(theirs / ours).toFixed(1)} ×`,
  ])
  const head = ['median of interleaved rounds', 'ours, µs', 'tough-cookie, µs', 'throughput']
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return [head, ...rows].map((row) => `${line(row)}\n`).join('')
}
