import type { LessonId } from '../../lessons/lesson-id.ts'
import type { NearMiss } from '../../lessons/near-miss.ts'

/** One for each part of the goal, as the lesson counts them. */
type Goal<Id extends LessonId> = Id extends 'three-switches-and-two-clocks'
  ? readonly [string, string, string]
  : Id extends 'forged-requests-and-samesite' | 'signature-and-secret' | 'front-end-here-api-there'
    ? readonly [string, string]
    : readonly [string]

/** A lesson in words. */
interface LessonWords<Id extends LessonId> {
  readonly title: string
  /** Asked before the decisive action. */
  readonly question: string
  /** In the order of `Lesson.right`. */
  readonly answers: readonly [string, string, string]
  readonly goal: Goal<Id>
  /** One way there, in short steps; a lesson of several rounds has one for each. */
  readonly road: readonly string[]
  /** Ever nearer: where to look, who decides, which value. */
  readonly hints: readonly [string, string, string]
  /** What really happened, once the goal is reached. */
  readonly done: string
  /** The one sentence to keep. */
  readonly takeaway: string
  /** What was reached, and which half is missing. */
  readonly near: Readonly<Record<NearMiss<Id>, string>>
}

export type LessonsMessages = { readonly [Id in LessonId]: LessonWords<Id> }
