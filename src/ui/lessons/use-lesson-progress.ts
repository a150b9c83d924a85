import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { decisiveOf, type Decisive } from '../../lessons/decisive.ts'
import { isOtherwise } from '../../lessons/planned.ts'
import { isReached, type Progress } from '../../lessons/progress.ts'
import { seenOn } from '../../lessons/seen.ts'
import { usePlaygroundState } from '../playground-context.tsx'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'

export interface LessonProgress {
  /** Which parts are reached, those of earlier rounds among them. */
  readonly parts: readonly boolean[]
  /** What decided that the last part was reached; null: none on this timeline. */
  readonly decisive: Decisive | null
  readonly near: string | null
  readonly solved: boolean
  /** It is solved in a way that the lesson did not have in mind. */
  readonly otherwise: boolean
}

/**
 * How far the open lesson is, by what happened since it began; null: another world is open, of
 * which nothing counts.
 */
export function useLessonProgress(desk: LessonDesk): LessonProgress | null {
  const shown = useStore(desk.state, (state) => state.shown)
  const begun = useStore(desk.state, (state) => state.begun)
  const { round } = useStore(
    desk.state,
    ({ notes }) => (shown && notes.lessons[shown.id]) ?? blankNote,
  )
  const timeline = usePlaygroundState((state) => state.timeline)
  const world = usePlaygroundState((state) => state.script.world)
  const isLessons = shown !== null && world === begun
  const progress = useMemo<LessonProgress | null>(() => {
    if (!shown || !isLessons) return null
    const now: Progress = shown.goal(seenOn(timeline))
    const parts = now.parts.map((part, place) => part !== null || place < round)
    const solved = parts.every((part) => part)
    const decisive = decisiveOf(shown, now)
    const otherwise = isReached(now) && isOtherwise(shown, now)
    return { parts, decisive, near: solved ? null : now.near, solved, otherwise }
  }, [shown, isLessons, timeline, round])
  useKept(desk, progress?.solved ?? null)
  return progress
}

/** Keeps that the lesson is solved. What undo takes back is taken back here too. */
function useKept(desk: LessonDesk, solved: boolean | null): void {
  const before = useRef<boolean | null>(null)
  useEffect(() => {
    if (solved === true || (solved === false && before.current === true)) desk.note({ solved })
    before.current = solved
  }, [desk, solved])
}
