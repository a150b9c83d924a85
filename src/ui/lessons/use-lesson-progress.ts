import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Progress } from '../../lessons/progress.ts'
import { seenOn } from '../../lessons/seen.ts'
import type { Exchange } from '../../world/exchange.ts'
import { usePlaygroundState } from '../playground-context.tsx'
import type { LessonDesk } from './lesson-desk.ts'
import { blankNote } from './lesson-note.ts'

export interface LessonProgress {
  /** Which parts are reached, those of earlier rounds among them. */
  readonly parts: readonly boolean[]
  /** The exchange that shows what was reached last; null: none on this timeline. */
  readonly decisive: Exchange | null
  readonly near: string | null
  readonly solved: boolean
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
    const decisive = now.parts.findLast((part) => part !== null) ?? null
    return { parts, decisive, near: solved ? null : now.near, solved }
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
