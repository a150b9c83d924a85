/** A number of ms that the real clock and the virtual one need not tell to the ms. */
const clocked = new Set(['expiresIn', 'left', 'originalMaxAge'])
const tolerance = 5000

/**
 * Whether both are the same, but for the clocks' own course.
 * @param late by how much the real course lies behind the virtual one, ms: what a program reckons
 *   from its start is off by as much.
 */
export function alike(ours: unknown, real: unknown, late = 0, key = ''): boolean {
  if (typeof ours === 'number' && typeof real === 'number' && clocked.has(key))
    return ours === real || Math.abs(ours - real) <= tolerance + Math.max(late, 0)
  if (!isTree(ours) || !isTree(real)) return ours === real
  const keys = Object.keys(ours)
  return (
    Array.isArray(ours) === Array.isArray(real) &&
    keys.length === Object.keys(real).length &&
    keys.every((one) => one in real && alike(ours[one], real[one], late, one))
  )
}

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
