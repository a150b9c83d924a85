import type { Node } from 'acorn'
import type { Found, PasteFinding } from './paste-finding.ts'

/** Writes down what was found at a node of the pasted text. */
export interface Note {
  (node: Pick<Node, 'start'>, found: Found): void
  /** The text of a node, cut short. */
  readonly code: (node: Pick<Node, 'start' | 'end'>) => string
  /** When the world will begin, ms since the epoch: dates written out are measured from there. */
  readonly startAt: number
}

export interface Notes {
  readonly note: Note
  /** In the order of the text. */
  readonly all: () => readonly PasteFinding[]
}

const longest = 60

export function takeNotes(text: string, startAt: number): Notes {
  const found: { readonly start: number; readonly what: Found }[] = []
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1)
  const note = Object.assign(
    ({ start }: Pick<Node, 'start'>, what: Found) => {
      found.push({ start, what })
    },
    {
      startAt,
      code: ({ start, end }: Pick<Node, 'start' | 'end'>) => {
        const whole = text.slice(start, Math.min(end, start + longest + 1)).replace(/\s+/g, ' ')
        return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
      },
    },
  )
  return {
    note,
    // What is read twice is said once.
    all: () =>
      [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, what }) => ({ ...placeOf(lineStarts, start), ...what }) as PasteFinding),
  }
}

function placeOf(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, lineStarts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
