import * as v from 'valibot'
import type { LessonId } from '../../lessons/lesson-id.ts'
import { actionJson } from '../../world/action-json.ts'
import { parseScript, type Script } from '../../world/script.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const Note = v.object({
  /** The answer that was expected, from 0; `skipped`: none was given; null: not asked yet. */
  expected: v.nullable(v.union([v.picklist([0, 1, 2]), v.literal('skipped')])),
  /** How many hints are seen. */
  hints: v.pipe(count, v.maxValue(3)),
  /** Which round is played, from 0; those before it are reached. */
  round: count,
  solved: v.boolean(),
  /** What was done in it when it was left; null: nothing is to be gone on with. */
  script: v.nullable(v.unknown()),
})
/** What a tab keeps of a lesson. */
export type LessonNote = v.InferOutput<typeof Note>

const Notes = v.object({
  /** What was there before the first lesson was opened; null: a lesson was the first. */
  before: v.nullable(v.unknown()),
  lessons: v.record(v.string(), Note),
})
export interface LessonNotes {
  readonly before: unknown
  readonly lessons: Readonly<Partial<Record<LessonId, LessonNote>>>
}

export const blankNote: LessonNote = {
  expected: null,
  hints: 0,
  round: 0,
  solved: false,
  script: null,
}

/** What a tab keeps over a reload, and no other tab sees; absent: nothing is kept. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem'> | undefined

const key = 'session-playground.lessons'

/** What cannot be read is as if nothing were kept. */
export function readNotes(storage: TabStorage): LessonNotes {
  const none = { before: null, lessons: {} }
  try {
    const read = v.safeParse(Notes, JSON.parse(storage?.getItem(key) ?? 'null'))
    return read.success ? read.output : none
  } catch {
    return none
  }
}

export function keepNotes(storage: TabStorage, notes: LessonNotes): void {
  try {
    storage?.setItem(key, JSON.stringify(notes))
  } catch {
    // Full or denied: it holds for as long as the page is open.
  }
}

/** A script as JSON has it; `readScript` is the way back. */
export const writeScript = ({ world, actions }: Script): unknown => ({
  world,
  actions: actions.map(actionJson),
})

export function readScript(kept: unknown): Script | null {
  const script = kept === null ? null : parseScript(kept)
  return script?.ok ? script.value : null
}
