/** What is measured: each contestant does the same `units` of work in one run. */
export interface Contest {
  readonly name: string
  readonly units: number
  readonly ours: () => void
  readonly theirs: () => void
}

export interface ContestResult {
  readonly name: string
  /** Median, µs a unit. */
  readonly ours: number
  readonly theirs: number
}

const rounds = 15
/** ms; a run is repeated until it takes so long, so that the clock's grain does not count. */
const shortest = 20

/** Interleaved after a warm-up, so that what else the machine does meets both. */
export function runContest({ name, units, ours, theirs }: Contest): ContestResult {
  const repeats = { ours: repeatsFor(ours), theirs: repeatsFor(theirs) }
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(time(ours, repeats.ours) / repeats.ours)
    times.theirs.push(time(theirs, repeats.theirs) / repeats.theirs)
  }
  return {
    name,
    ours: (median(times.ours) * 1000) / units,
    theirs: (median(times.theirs) * 1000) / units,
  }
}

function repeatsFor(work: () => void): number {
  let repeats = 1
  while (time(work, repeats) < shortest) repeats *= 2
  return repeats
}

/** ms of processor time: waiting for a turn on a busy machine does not count. */
function time(work: () => void, repeats: number): number {
  const before = process.cpuUsage()
  for (let at = 0; at < repeats; at++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
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
