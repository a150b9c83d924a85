import type { Exchange } from '../world/exchange.ts'
import type { Lesson } from './lesson.ts'
import type { Progress } from './progress.ts'

/** Where it was decided that a part of the goal is reached. */
export interface Decisive {
  readonly exchange: Exchange
  /** Its place among the exchange's steps. */
  readonly step: number
}

/** Of the part that is reached and stands last; null: none is reached on this timeline. */
export function decisiveOf(
  { decides }: Pick<Lesson, 'decides'>,
  { parts }: Progress,
): Decisive | null {
  const place = parts.findLastIndex((part) => part !== null)
  const exchange = parts[place]
  if (!exchange) return null
  return { exchange, step: exchange.steps.findIndex(({ name }) => name === decides[place]) }
}
