import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { lessonIds, type LessonId } from '../../lessons/lesson-id.ts'
import type { LessonCatalogue } from '../../messages/language-words.ts'
import { loadLessonWords } from '../../messages/load-messages.ts'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { Sheet } from '../sheet.tsx'
import { useLateWords } from '../use-late-words.ts'
import type { LessonDesk } from './lesson-desk.ts'
import { useLessonRoom } from './lesson-room.tsx'
import './lessons.css'

interface LessonListProps {
  readonly onClose: () => void
}

/** All lessons in the order in which they are taught: what each asks, and how far one is. */
export function LessonList({ onClose }: LessonListProps) {
  const words = useMessages()
  const catalogue = useLateWords(loadLessonWords)
  const { fetchDesk, open } = useLessonRoom()
  const chosen = useRef<LessonId | null>(null)
  const [desk, setDesk] = useState<LessonDesk | null>(null)
  useEffect(() => {
    let current = true
    void fetchDesk().then((made) => current && setDesk(made))
    return () => {
      current = false
    }
  }, [fetchDesk])
  return (
    <Sheet
      title={words.lessons}
      status={desk && catalogue && <Solved desk={desk} catalogue={catalogue} />}
      onClose={() => {
        onClose()
        // The closed dialog has given the focus back: only now the lesson can take it.
        if (chosen.current) open(chosen.current)
      }}
    >
      <p className="quiet-text">{catalogue?.room.lead}</p>
      {desk && catalogue && (
        <Lessons
          desk={desk}
          catalogue={catalogue}
          onChoose={(id) => {
            chosen.current = id
          }}
        />
      )}
    </Sheet>
  )
}

interface ListProps {
  readonly desk: LessonDesk
  readonly catalogue: LessonCatalogue
}

function Solved({ desk, catalogue }: ListProps) {
  const { lessons } = useStore(desk.state, ({ notes }) => notes)
  const solved = lessonIds.filter((id) => lessons[id]?.solved).length
  return catalogue.room.solvedOf(solved, lessonIds.length)
}

interface OnChoose {
  readonly onChoose: (id: LessonId) => void
}

function Lessons({ desk, catalogue, onChoose }: ListProps & OnChoose) {
  const { lessons } = useStore(desk.state, ({ notes }) => notes)
  const shown = useStore(desk.state, (state) => state.shown)
  const stateOf = (id: LessonId) =>
    lessons[id]?.solved ? 'solved' : lessons[id] || shown?.id === id ? 'begun' : 'fresh'
  return (
    <form method="dialog">
      <ol className="lesson-list">
        {lessonIds.map((id, place) => {
          const { title, question } = catalogue.lessons[id]
          const state = stateOf(id)
          return (
            <li key={id}>
              <button
                type="submit"
                aria-current={shown?.id === id}
                onClick={() => onChoose(id)}
                aria-label={`${place + 1}. ${title}, ${catalogue.room.states[state]}`}
                aria-describedby={`asks-${id}`}
              >
                <span className="lesson-number">{place + 1}</span>
                <b>{title}</b>
                <span className="lesson-state">
                  <Mark outcome={marks[state]} /> {catalogue.room.states[state]}
                </span>
                <span className="lesson-asks" id={`asks-${id}`}>
                  <Prose text={question} />
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </form>
  )
}

const marks = { fresh: 'not-considered', begun: 'skipped', solved: 'done' } as const
