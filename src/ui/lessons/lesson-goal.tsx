import type { LessonRoomMessages } from '../../messages/shape/lesson-room.ts'
import { Mark } from '../mark.tsx'
import { Prose } from '../prose.tsx'
import type { LessonProgress } from './use-lesson-progress.ts'

interface LessonGoalProps {
  readonly room: LessonRoomMessages
  readonly progress: LessonProgress
  /** Each part is a round of its own. */
  readonly rounds: boolean
  readonly goal: readonly string[]
}

/** The goal in a sentence, or one for each part; a mark and a word say which are reached. */
export function LessonGoal({ rounds, goal, room, progress }: LessonGoalProps) {
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
