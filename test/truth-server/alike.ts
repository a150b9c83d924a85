import { none, type Allowance } from './drift.ts'

/** What is left of a time, ms; `originalMaxAge` is that where it was reckoned from a date. */
const clocked = new Set(['expiresIn', 'left', 'originalMaxAge'])

/**
 * `Expires` and `Date` are cut to whole seconds, and a second may end between the two of them; so
 * on either side one more may be between them, or one less.
 */
const seconds = 2000

/** Whether both are the same, but for the clocks' own course. */
export function alike(ours: unknown, real: unknown, allowed = none, key = ''): boolean {
  if (typeof ours === 'number' && typeof real === 'number' && clocked.has(key))
    return ours === real || isWithin(ours - real, allowed)
  if (!isTree(ours) || !isTree(real)) return ours === real
  const keys = Object.keys(ours)
  return (
    Array.isArray(ours) === Array.isArray(real) &&
    keys.length === Object.keys(real).length &&
    keys.every((one) => one in real && alike(ours[one], real[one], allowed, one))
  )
}

const isWithin = (more: number, allowed: Allowance) =>
  more >= -allowed.less - seconds && more <= allowed.more + seconds

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
