export type DurationUnit = 'd' | 'h' | 'min' | 's' | 'ms'

const sizes: readonly (readonly [DurationUnit, number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
  ['ms', 1],
]

/**
 * A length of time in its own units, none of it lost: 5 400 000 ms is 1 h and 30 min, 60 is 60 ms.
 * Nothing at all is 0 ms; the sign of a negative one is the caller's to say.
 */
export function durationParts(ms: number): readonly (readonly [number, DurationUnit])[] {
  const parts: (readonly [number, DurationUnit])[] = []
  let left = Math.abs(ms)
  for (const [unit, size] of sizes) {
    const count = unit === 'ms' ? left : Math.floor(left / size)
    if (count > 0) parts.push([count, unit])
    left -= count * size
  }
  return parts.length ? parts : [[0, 'ms']]
}
