import type { LessonId } from '../../lessons/lesson-id.ts'
import type { NearMiss } from '../../lessons/near-miss.ts'

/** A lesson in words. */
interface LessonWords<Id extends LessonId> {
  readonly title: string
  /** Asked before the decisive action. */
  readonly question: string
  /** In the order of `Lesson.right`. */
  readonly answers: readonly [string, string, string]
  /** The one sentence to keep. */
  readonly takeaway: string
  /** What was reached, and which half is missing. */
  readonly near: Readonly<Record<NearMiss<Id>, string>>
}

export type LessonsMessages = { readonly [Id in LessonId]: LessonWords<Id> }
