import type { Exchange, Step } from '../world/exchange.ts'
import type { LessonId } from './lesson-id.ts'
import type { NearMiss } from './near-miss.ts'
import type { Progress } from './progress.ts'
import type { Seen } from './seen.ts'

/** A road that must not count. */
interface WrongRoad<Near extends string> {
  /** What is tried, as a part of a sentence. */
  readonly tries: string
  /** What differs from the lesson's world. */
  readonly world?: object
  readonly actions: readonly object[]
  /** What the learner is told; null: nothing was nearly reached. */
  readonly near: Near | null
}

/** A road that nobody had in mind, and that counts all the same. */
interface OtherRoad {
  /** What is tried, as a part of a sentence. */
  readonly tries: string
  readonly actions: readonly object[]
}

/** A part of the goal that is reached by itself, in a world of its own. */
interface Round {
  readonly world: object
  readonly path: readonly object[]
  /** The lesson's question is about this one. */
  readonly asks: boolean
}

/**
 * A world, a question and a goal. The goal looks at what happened, never at options or buttons:
 * any road that makes it true counts. World and actions are read as a script is (world/script.ts).
 */
export interface Lesson<Id extends LessonId = LessonId> {
  readonly id: Id
  /** What differs from the plain world; `shop.session` is taken whole. */
  readonly world: object
  /** For each part of the goal, where each may also be reached anew; absent: all in one go. */
  readonly rounds?: readonly Round[]
  /** One road that reaches the goal, from the lesson's first visit on. */
  readonly path: readonly object[]
  /** The question is asked before this action of the path. */
  readonly asksBefore: number
  /** Which of the three answers comes true, from 0. */
  readonly right: 0 | 1 | 2
  readonly goal: (seen: Seen) => Progress<NearMiss<Id>>
  /** For each part of the goal: the step that decided, in the exchange that shows it. */
  readonly decides: readonly Step['name'][]
  /**
   * Whether the world was set as the path sets it in the exchanges that show the parts; absent: there
   * is only that road. It changes no verdict: the goal is reached either way.
   */
  readonly asPlanned?: (shown: readonly Exchange[]) => boolean
  readonly others?: readonly OtherRoad[]
  readonly wrong: readonly WrongRoad<NearMiss<Id>>[]
}
