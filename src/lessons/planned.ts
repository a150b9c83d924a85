import type { Exchange } from '../world/exchange.ts'
import type { World } from '../world/schema.ts'
import type { Lesson } from './lesson.ts'
import type { Progress } from './progress.ts'

/** Whether the world is set so where each part of a goal is shown. */
export const setAt =
  (fits: (world: World) => boolean) =>
  (shown: readonly Exchange[]): boolean =>
    shown.every(({ before }) => fits(before.world))

/** A goal that is reached, in a way that the lesson did not have in mind. */
export const isOtherwise = ({ asPlanned }: Pick<Lesson, 'asPlanned'>, { parts }: Progress) =>
  asPlanned?.(parts.filter((part) => part !== null)) === false
