import { useStore } from 'zustand'
import { lessonIds } from '../../lessons/lesson-id.ts'
import { usePlayground } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { useShowPanel } from '../shell/panels.ts'
import { blankNote } from './lesson-note.ts'
import { useLessonRoom } from './lesson-room.tsx'
import type { LessonSaidProps } from './lesson-said.tsx'

/** What was expected beside what happened, the sentence to keep, and where to go from here. */
export function LessonKept({ desk, lesson, words, lessons, room, progress }: LessonSaidProps) {
  const { expected } = useStore(desk.state, ({ notes }) => notes.lessons[lesson.id]) ?? blankNote
  const playground = usePlayground()
  const showPanel = useShowPanel()
  const { open } = useLessonRoom()
  const next = lessonIds[lessonIds.indexOf(lesson.id) + 1]
  const decisive = progress?.decisive ?? null
  return (
    <div className="lesson-kept">
      <p className="quiet-text">
        <Prose text={words.question} />
      </p>
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
              playground.select(decisive.exchange.id, decisive.step)
              showPanel('network')
            }}
          >
            {room.show(decisive.exchange.id)}
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
