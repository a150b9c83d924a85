/** One line of the table: ours beside what it is held against, in one run. */
export interface Figure {
  readonly name: string
  readonly ours: number
  /** null: only the target counts. */
  readonly theirs: number | null
  readonly unit: 'kB' | 'ms' | 'MB' | 'nodes' | 'points' | ''
  /** At most so many times theirs; without theirs, at most so much. */
  readonly target: number
  /** The target is a floor: more is better. */
  readonly more?: true
}

const places = { kB: 1, ms: 1, MB: 1, nodes: 0, points: 0, '': 3 } as const

const within = ({ ours, theirs, target, more }: Figure): boolean =>
  more ? ours >= target : (theirs === null ? ours : ours / theirs) <= target

export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, ours, theirs, unit, target, more } = figure
    const number = (value: number) => `${value.toFixed(places[unit])} ${unit}`.trim()
    return [
      name,
      number(ours),
      theirs === null ? '' : number(theirs),
      theirs === null ? '' : `${(ours / theirs).toFixed(2)} ×`,
      target === Infinity ? '' : theirs === null ? number(target) : `${target} ×`,
      target === Infinity ? '' : within(figure) ? 'within' : more ? 'under' : 'over',
    ]
  })
  const head = ['figure', 'ours', 'beside', 'ratio', 'target', '']
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [head, head.map(() => '---'), ...rows].map(line).join('')
}
