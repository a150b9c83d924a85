import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson.ts'
import type { LessonId } from '../../lessons/lesson-id.ts'
import type { LessonRoomMessages } from '../../messages/shape/lesson-room.ts'
import type { LessonsMessages } from '../../messages/shape/lessons.ts'
import { Mark } from '../mark.tsx'
import { Prose } from '../prose.tsx'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'
import type { LessonProgress } from './use-lesson-progress.ts'

interface LessonActProps {
  readonly desk: LessonDesk
  readonly lesson: Lesson
  readonly words: LessonsMessages[LessonId]
  readonly room: LessonRoomMessages
  readonly progress: LessonProgress
}

/** What is to happen, which part of it has, and on demand a road there and hints. */
export function LessonAct({ desk, lesson, words, room, progress }: LessonActProps) {
  const { hints, round } =
    useStore(desk.state, ({ notes }) => notes.lessons[lesson.id]) ?? blankNote
  const road = lesson.rounds ? words.road.slice(round, round + 1) : words.road
  return (
    <div className="lesson-act">
      <Goal
        rounds={lesson.rounds !== undefined}
        goal={words.goal}
        room={room}
        progress={progress}
      />
      {!progress.solved && (
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
              aria-disabled={hints >= words.hints.length}
              onClick={() => {
                if (hints < words.hints.length) desk.note({ hints: hints + 1 })
              }}
            >
              {hints < words.hints.length ? room.hint(hints + 1) : room.noMoreHints}
            </button>
            <ol role="status" aria-label={room.hints}>
              {words.hints.slice(0, hints).map((hint) => (
                <li key={hint}>
                  <Prose text={hint} />
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </div>
  )
}

interface GoalProps extends Pick<LessonActProps, 'room' | 'progress'> {
  readonly rounds: boolean
  readonly goal: readonly string[]
}

/** The goal in a sentence, or one for each part; a mark and a word say which are reached. */
function Goal({ rounds, goal, room, progress }: GoalProps) {
  return (
    <ul className="lesson-goal" aria-label={room.goal}>
      {goal.map((sentence, place) => (
        <li key={sentence}>
          <Mark outcome={progress.parts[place] ? 'done' : 'skipped'} />
          <span>
            <small>
              {rounds ? room.round(place + 1, goal.length) : room.goal},{' '}
              {progress.parts[place] ? room.reached : room.notYet}
            </small>{' '}
            <Prose text={sentence} />
          </span>
        </li>
      ))}
    </ul>
  )
}
