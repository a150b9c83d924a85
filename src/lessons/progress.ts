import type { Exchange } from '../world/exchange.ts'

/** How far a goal is reached. */
export interface Progress<Near extends string = string> {
  /** For each part of the goal the exchange that shows it; null: not reached. */
  readonly parts: readonly (Exchange | null)[]
  /** What was reached without the rest; null: all of it, or nothing. */
  readonly near: Near | null
}

export const isReached = ({ parts }: Progress) => parts.every((part) => part !== null)

/** @param misses in order: the first that holds is told. */
export function progress<Near extends string>(
  parts: readonly (Exchange | null | undefined)[],
  misses: Readonly<Partial<Record<Near, boolean>>>,
): Progress<Near> {
  const reached = parts.map((part) => part ?? null)
  if (isReached({ parts: reached, near: null })) return { parts: reached, near: null }
  for (const near in misses) if (misses[near]) return { parts: reached, near }
  return { parts: reached, near: null }
}
