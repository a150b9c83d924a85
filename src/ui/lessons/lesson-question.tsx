import { useId } from 'react'
import type { LessonId } from '../../lessons/lesson-id.ts'
import type { LessonRoomMessages } from '../../messages/shape/lesson-room.ts'
import type { LessonsMessages } from '../../messages/shape/lessons.ts'
import { Prose } from '../prose.tsx'
import type { LessonNote } from './lesson-note.ts'

interface LessonQuestionProps {
  readonly words: LessonsMessages[LessonId]
  readonly room: LessonRoomMessages
  readonly onAnswer: (expected: LessonNote['expected']) => void
}

const places = [0, 1, 2] as const

/** What is expected, before anything is done: never scored, and it can be skipped. */
export function LessonQuestion({ words, room, onAnswer }: LessonQuestionProps) {
  const id = useId()
  return (
    <div className="lesson-question" role="group" aria-labelledby={id}>
      <p id={id}>
        <Prose text={words.question} /> <span className="quiet-text">{room.ask}</span>
      </p>
      <div className="lesson-answers">
        {places.map((place) => (
          <button key={place} type="button" className="button" onClick={() => onAnswer(place)}>
            <Prose text={words.answers[place]} />
          </button>
        ))}
        <button type="button" className="button quiet" onClick={() => onAnswer('skipped')}>
          {room.skip}
        </button>
      </div>
    </div>
  )
}
