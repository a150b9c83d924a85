import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { lessonIds } from '../../lessons/lesson-id.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { LessonCatalogue } from '../../messages/language-words.ts'
import { loadLessonWords } from '../../messages/load-messages.ts'
import { Icon } from '../icon.tsx'
import { useLateWords } from '../use-late-words.ts'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'
import { LessonGoal } from './lesson-goal.tsx'
import { LessonHelp } from './lesson-help.tsx'
import { LessonQuestion } from './lesson-question.tsx'
import { LessonSaid } from './lesson-said.tsx'
import { useLessonRoom } from './lesson-room.tsx'
import { useLessonProgress } from './use-lesson-progress.ts'
import './lessons.css'

/** The open lesson: its question, then its goal and a road there, then what is to be kept. */
export function LessonStrip({ desk }: { readonly desk: LessonDesk }) {
  const catalogue = useLateWords(loadLessonWords)
  const shown = useStore(desk.state, (state) => state.shown)
  const unknown = useStore(desk.state, (state) => state.unknown)
  if (!catalogue) return null
  if (unknown !== null)
    return (
      <p role="alert" className="lesson">
        {catalogue.room.unknown(unknown)}
      </p>
    )
  return shown ? <OpenLesson desk={desk} lesson={shown} catalogue={catalogue} /> : null
}

interface OpenLessonProps {
  readonly desk: LessonDesk
  readonly lesson: Lesson
  readonly catalogue: LessonCatalogue
}

function OpenLesson({ desk, lesson, catalogue: { room, lessons } }: OpenLessonProps) {
  const words = lessons[lesson.id]
  const note = useStore(desk.state, ({ notes }) => notes.lessons[lesson.id]) ?? blankNote
  const progress = useLessonProgress(desk)
  const isOpening = useStore(desk.state, ({ begun }) => begun === null)
  const heading = useFocusOnCall(desk)
  const asks =
    !progress?.solved && note.expected === null && (lesson.rounds?.[note.round]?.asks ?? true)
  const isActing = progress !== null && !progress.solved && !asks
  return (
    <section
      className="lesson"
      aria-label={`${room.name(lessonIds.indexOf(lesson.id) + 1, lessonIds.length)}: ${words.title}`}
    >
      <header className="lesson-head">
        <h2 ref={heading} tabIndex={-1}>
          <small>{room.name(lessonIds.indexOf(lesson.id) + 1, lessonIds.length)}</small>{' '}
          {words.title}
        </h2>
        <Leaving desk={desk} room={room} />
      </header>
      {progress === null && !isOpening && (
        <p>
          {room.anotherWorld}{' '}
          <button type="button" className="button" onClick={() => void desk.goBack()}>
            {room.backToLesson}
          </button>
        </p>
      )}
      {progress && asks && (
        <LessonQuestion
          words={words}
          room={room}
          onAnswer={(expected) => {
            desk.note({ expected })
            heading.current?.focus()
          }}
        />
      )}
      {isActing && (
        <LessonGoal
          rounds={lesson.rounds !== undefined}
          goal={words.goal}
          room={room}
          progress={progress}
        />
      )}
      <LessonSaid
        desk={desk}
        lesson={lesson}
        words={words}
        lessons={lessons}
        room={room}
        progress={progress}
      />
      {isActing && <LessonHelp desk={desk} lesson={lesson} words={words} room={room} />}
    </section>
  )
}

function Leaving({ desk, room }: Pick<LessonCatalogue, 'room'> & { readonly desk: LessonDesk }) {
  const { leave } = useLessonRoom()
  return (
    <span className="lesson-deeds">
      <button
        type="button"
        className="button quiet"
        title={room.startAnew}
        onClick={() => void desk.start()}
      >
        <Icon name="anew" />
        <span>{room.startAnew}</span>
      </button>
      <button type="button" className="button quiet" title={room.leave} onClick={leave}>
        <Icon name="close" />
        <span>{room.leave}</span>
      </button>
    </span>
  )
}

/** The strip's heading, which takes the focus when a lesson or a round was asked for. */
function useFocusOnCall(desk: LessonDesk) {
  const heading = useRef<HTMLHeadingElement>(null)
  const calls = useStore(desk.state, (state) => state.calls)
  useEffect(() => {
    if (calls > 0) heading.current?.focus()
  }, [calls])
  return heading
}
