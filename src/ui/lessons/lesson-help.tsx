import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson.ts'
import type { LessonId } from '../../lessons/lesson-id.ts'
import type { LessonRoomMessages } from '../../messages/shape/lesson-room.ts'
import type { LessonsMessages } from '../../messages/shape/lessons.ts'
import { Prose } from '../prose.tsx'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'

interface LessonHelpProps {
  readonly desk: LessonDesk
  readonly lesson: Lesson
  readonly words: LessonsMessages[LessonId]
  readonly room: LessonRoomMessages
}

/** One road to the goal, and hints: one at a time, ever nearer. */
export function LessonHelp({ desk, lesson, words, room }: LessonHelpProps) {
  const { hints, round } =
    useStore(desk.state, ({ notes }) => notes.lessons[lesson.id]) ?? blankNote
  const road = lesson.rounds ? words.road.slice(round, round + 1) : words.road
  const more = hints < words.hints.length
  return (
    <div className="lesson-help">
      <details open={matchMedia('(min-width: 721px)').matches}>
        <summary>{room.road}</summary>
        <ol className="lesson-road">
          {road.map((step) => (
            <li key={step}>
              <Prose text={step} />
            </li>
          ))}
        </ol>
      </details>
      <div className="lesson-hints">
        <button
          type="button"
          className="button quiet"
          aria-disabled={!more}
          onClick={() => {
            if (more) desk.note({ hints: hints + 1 })
          }}
        >
          {more ? room.hint(hints + 1) : room.noMoreHints}
        </button>
        <div role="status" aria-label={room.hints}>
          <ol>
            {words.hints.slice(0, hints).map((hint) => (
              <li key={hint}>
                <Prose text={hint} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </div>
  )
}
