import { useStore } from 'zustand'
import type { LessonId } from '../../lessons/lesson-id.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { LessonRoomMessages } from '../../messages/shape/lesson-room.ts'
import type { LessonsMessages } from '../../messages/shape/lessons.ts'
import { Covered } from '../view/covered.tsx'
import { Prose } from '../prose.tsx'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'
import { LessonKept } from './lesson-kept.tsx'
import type { LessonProgress } from './use-lesson-progress.ts'

export interface LessonSaidProps {
  readonly desk: LessonDesk
  readonly lesson: Lesson
  readonly words: LessonsMessages[LessonId]
  readonly lessons: LessonsMessages
  readonly room: LessonRoomMessages
  readonly progress: LessonProgress | null
}

/** What the lesson says of what happened: which half is missing, or that the goal is reached. */
export function LessonSaid(props: LessonSaidProps) {
  const { lesson, words, room, progress, desk } = props
  const near: Readonly<Partial<Record<string, string>>> = words.near
  const missing = progress?.near == null ? undefined : near[progress.near]
  const { round } = useStore(desk.state, ({ notes }) => notes.lessons[lesson.id]) ?? blankNote
  const isRoundOver =
    lesson.rounds !== undefined && progress?.solved === false && progress.parts[round] === true
  return (
    <>
      <div role="status" className="lesson-said">
        {progress?.solved ? (
          <Covered name={`${lesson.id} done`}>
            <Done {...props} otherwise={progress.otherwise} />
          </Covered>
        ) : isRoundOver ? (
          <p>
            <b>{room.done}</b> {room.round(round + 1, words.goal.length)}
          </p>
        ) : (
          missing !== undefined && (
            <Covered name={`${lesson.id} ${progress?.near}`}>
              <p>
                <small>{room.soFar}</small> <Prose text={missing} />
              </p>
            </Covered>
          )
        )}
      </div>
      {isRoundOver && (
        <button type="button" className="button first" onClick={() => void desk.start(round + 1)}>
          {room.nextRound}
        </button>
      )}
      {progress?.solved && <LessonKept {...props} progress={progress} />}
    </>
  )
}

/** What happened; of a way of the learner's own, the goal that it reached, and which way was meant. */
function Done({ words, room, otherwise }: LessonSaidProps & { readonly otherwise: boolean }) {
  if (!otherwise)
    return (
      <p>
        <b>{room.done}</b> <Prose text={words.done} />
      </p>
    )
  return (
    <>
      <p>
        <b>{room.doneOtherwise}</b> <Prose text={words.goal.join(' ')} />
      </p>
      <p>
        <small>{room.ourWay}</small> <Prose text={words.hints[2]} />
      </p>
    </>
  )
}
