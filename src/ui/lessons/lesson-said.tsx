import { useStore } from 'zustand'
import { lessonIds, type LessonId } from '../../lessons/lesson-id.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { LessonRoomMessages } from '../../messages/shape/lesson-room.ts'
import type { LessonsMessages } from '../../messages/shape/lessons.ts'
import { usePlayground } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { useShowPanel } from '../shell/panels.ts'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'
import { useLessonRoom } from './lesson-room.tsx'
import type { LessonProgress } from './use-lesson-progress.ts'

interface LessonSaidProps {
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
          <p>
            <b>{room.done}</b> <Prose text={words.done} />
          </p>
        ) : isRoundOver ? (
          <p>
            <b>{room.done}</b> {room.round(round + 1, words.goal.length)}
          </p>
        ) : (
          missing !== undefined && (
            <p>
              <Prose text={missing} />
            </p>
          )
        )}
      </div>
      {isRoundOver && (
        <button type="button" className="button first" onClick={() => void desk.start(round + 1)}>
          {room.nextRound}
        </button>
      )}
      {progress?.solved && <Kept {...props} progress={progress} />}
    </>
  )
}

/** What was expected beside what happened, the sentence to keep, and where to go from here. */
function Kept({ desk, lesson, words, lessons, room, progress }: LessonSaidProps) {
  const { expected } = useStore(desk.state, ({ notes }) => notes.lessons[lesson.id]) ?? blankNote
  const playground = usePlayground()
  const showPanel = useShowPanel()
  const { open } = useLessonRoom()
  const next = lessonIds[lessonIds.indexOf(lesson.id) + 1]
  const decisive = progress?.decisive ?? null
  return (
    <div className="lesson-kept">
      <dl>
        {typeof expected === 'number' && (
          <div>
            <dt>{room.expected}</dt>
            <dd>
              <Prose text={words.answers[expected]} />
            </dd>
          </div>
        )}
        <div>
          <dt>{room.happened}</dt>
          <dd>
            <Prose text={words.answers[lesson.right]} />
          </dd>
        </div>
      </dl>
      <p className="lesson-takeaway">
        <Prose text={words.takeaway} />
      </p>
      <p className="lesson-deeds">
        {decisive && (
          <button
            type="button"
            className="button"
            onClick={() => {
              playground.select(decisive.id)
              showPanel('network')
            }}
          >
            {room.show(decisive.id)}
          </button>
        )}
        {next && (
          <button type="button" className="button first" onClick={() => open(next)}>
            {room.next(lessons[next].title)}
          </button>
        )}
      </p>
    </div>
  )
}
