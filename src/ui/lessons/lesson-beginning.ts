import { lessons } from '../../lessons/catalogue.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { firstVisit } from '../../world/playground.ts'
import { parseScript, type Script } from '../../world/script.ts'
import {
  blankNote,
  keepNotes,
  readNotes,
  readScript,
  writeScript,
  type LessonNote,
  type TabStorage,
} from './lesson-note.ts'

export const findLesson = (id: string) => lessons.find((one) => one.id === id) ?? null

/** The world in which a lesson, or one of its rounds, starts, and the first visit there. */
export function beginning({ world, rounds }: Lesson, round: number): Script {
  const script = parseScript({ world: rounds?.[round]?.world ?? world, actions: [] })
  if (!script.ok) throw new Error(`${script.refusal.where}: ${script.refusal.what}`)
  return firstVisit(script.value.world)
}

/** What was done in it when it was left, else its beginning. */
export const whereLeft = (lesson: Lesson, { script, round }: LessonNote = blankNote): Script =>
  readScript(script) ?? beginning(lesson, round)

/**
 * What a page begins with that is opened by a lesson's link; null: nobody knows that lesson. The
 * tab then keeps `before`, for when the lesson is left.
 */
export function begunByLink(id: string, storage: TabStorage, before: Script): Script | null {
  const lesson = findLesson(id)
  if (!lesson) return null
  const { lessons: notes } = readNotes(storage)
  keepNotes(storage, { before: writeScript(before), lessons: notes })
  return whereLeft(lesson, notes[lesson.id])
}
