/** What `getBoundingClientRect` gives, as much of it as a thread needs. px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2

/** Whether a row is seen: its middle lies within what its panel shows. */
export function isSeen(row: Box, panel: Box): boolean {
  const y = middle(row)
  return y > panel.top + 4 && y < panel.bottom - 4 && panel.right > panel.left
}

/**
 * From a ring beside a row, along the gutter between two panels, to the end of an arrow.
 * @returns the corners of the line, the ring's place first
 */
export function threadPath(
  row: Box,
  gutter: number,
  arrow: Box,
  end: 'left' | 'right',
): readonly [Point, ...Point[]] {
  const ring = { x: end === 'left' ? gutter - 9 : gutter + 9, y: middle(row) }
  const y = middle(arrow)
  return [
    ring,
    { x: gutter, y: ring.y },
    { x: gutter, y },
    { x: end === 'left' ? arrow.left : arrow.right, y },
  ]
}
