import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/**
 * Plain data (objects, arrays, texts, numbers) as a few bytes. What is one value in two places is one
 * again when it is unpacked. What `keeps` picks, and what is no plain data, is not taken apart: it
 * stays the very value that it was.
 */
export interface Packed {
  readonly bytes: Uint8Array
  readonly kept: readonly object[]
}

/** A value within a node: itself where JSON has it, else `[number of a node]` or `[sign]`. */
type Cell = string | number | boolean | null | readonly [number]
/** An object (its shape, its values), an array, or something kept; what it holds stands before it. */
type Node = readonly [shape: number, ...cells: Cell[]]

const signs: readonly unknown[] = [undefined, NaN, Infinity, -Infinity, -0]
const array = -1
const keptNode = -2

export function pack(value: unknown, keeps: (part: object) => boolean): Packed {
  const known = new Map<object, Cell>()
  const kept: object[] = []
  const nodes: Node[] = []
  const shapes = new Map<string, number>()

  const shapeOf = (keys: readonly string[]) => {
    const name = JSON.stringify(keys)
    const shape = shapes.get(name) ?? shapes.size
    shapes.set(name, shape)
    return shape
  }
  const nodeOf = (part: object): Node => {
    if (Array.isArray(part)) return [array, ...part.map(cellOf)]
    if (Object.getPrototypeOf(part) === Object.prototype && !keeps(part))
      return [shapeOf(Object.keys(part)), ...Object.values(part).map(cellOf)]
    return [keptNode, kept.push(part) - 1]
  }
  const cellOf = (part: unknown): Cell => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
    if (typeof part === 'object') {
      const before = known.get(part)
      if (before !== undefined) return before
      const cell: Cell = [nodes.push(nodeOf(part)) - 1]
      known.set(part, cell)
      return cell
    }
    if (typeof part === 'number' && Number.isFinite(part) && !Object.is(part, -0)) return part
    const sign = signs.findIndex((one) => Object.is(one, part))
    if (sign < 0) throw new TypeError(`A ${typeof part} is no data.`)
    return [-1 - sign]
  }

  const root = cellOf(value)
  const text = JSON.stringify([
    [...shapes.keys()].map((name): unknown => JSON.parse(name)),
    nodes,
    root,
  ])
  return { bytes: deflateSync(strToU8(text), { level: 6 }), kept }
}

export function unpack({ bytes, kept }: Packed): unknown {
  // Safe: `pack` alone writes these bytes, and nothing but this reads them.
  const [shapes, nodes, root] = JSON.parse(strFromU8(inflateSync(bytes))) as [
    readonly (readonly string[])[],
    readonly Node[],
    Cell,
  ]
  const made: unknown[] = []
  const valueOf = (cell: Cell): unknown => {
    if (typeof cell !== 'object' || cell === null) return cell
    const [number] = cell
    return number < 0 ? signs[-1 - number] : made[number]
  }
  for (const [shape, ...cells] of nodes) {
    if (shape === array) made.push(cells.map(valueOf))
    else if (shape === keptNode) made.push(kept[Number(cells[0])])
    else {
      const keys = shapes[shape] ?? []
      made.push(Object.fromEntries(keys.map((key, place) => [key, valueOf(cells[place] ?? null)])))
    }
  }
  return valueOf(root)
}
