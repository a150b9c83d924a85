import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LessonId } from '../../lessons/lesson-id.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { Playground } from '../../world/playground-state.ts'
import type { World } from '../../world/schema.ts'
import type { Script } from '../../world/script.ts'
import { beginning, findLesson, whereLeft } from './lesson-beginning.ts'
import {
  blankNote,
  keepNotes,
  readNotes,
  readScript,
  writeScript,
  type LessonNote,
  type LessonNotes,
  type TabStorage,
} from './lesson-note.ts'

interface DeskState {
  /** The lesson that is open. */
  readonly shown: Lesson | null
  /** Asked for by a link, and not to be found. */
  readonly unknown: string | null
  /**
   * The world with which it began, or was gone on with. Another one in the playground is not the
   * lesson's: what happens there is not looked at. null: it is being opened.
   */
  readonly begun: World | null
  readonly notes: LessonNotes
  /** Counts what the reader asked the strip for: it takes the focus then. */
  readonly calls: number
}

export interface LessonDesk {
  readonly state: StoreApi<DeskState>
  /** Goes on where it was left, else starts it. */
  open(id: string): Promise<void>
  /** It is open already, and so is its world: after a reload. */
  recall(id: string): void
  /** Starts it anew, or one of its rounds. */
  start(round?: number): Promise<void>
  /** Another world is open: goes on with the lesson where that one came in. */
  goBack(): Promise<void>
  note(change: Partial<LessonNote>): void
  /** Back to what was there before the first lesson. */
  leave(): Promise<void>
  /** Another world takes its place. */
  drop(): void
}

export function createLessonDesk(playground: Playground, storage: TabStorage): LessonDesk {
  const state = createStore<DeskState>(() => ({
    shown: null,
    unknown: null,
    begun: null,
    notes: readNotes(storage),
    calls: 0,
  }))
  /** The open lesson's script as it was when its world was last there. */
  let latest: Script | null = null
  playground.state.subscribe(({ script }) => {
    if (script.world === state.getState().begun) latest = script
  })
  const keep = (notes: LessonNotes) => {
    state.setState({ notes })
    keepNotes(storage, notes)
  }
  const noteOn = (id: LessonId, change: Partial<LessonNote>) => {
    const { before, lessons: all } = state.getState().notes
    keep({ before, lessons: { ...all, [id]: { ...(all[id] ?? blankNote), ...change } } })
  }
  /** What was done in the open lesson, so that it can be gone on with. */
  const putAside = () => {
    const { shown } = state.getState()
    if (shown && latest) noteOn(shown.id, { script: writeScript(latest) })
  }
  const show = async (shown: Lesson, script: Script) => {
    const { calls } = state.getState()
    latest = script
    state.setState({ shown, unknown: null, begun: null, calls: calls + 1 })
    await playground.load(script)
    if (state.getState().shown === shown) state.setState({ begun: script.world })
  }
  const close = () => state.setState({ shown: null, unknown: null, begun: null })

  return {
    state,
    async open(id) {
      const shown = findLesson(id)
      if (!shown) return state.setState({ shown: null, unknown: id })
      if (state.getState().shown) putAside()
      else {
        const before = writeScript(playground.state.getState().script)
        keep({ ...state.getState().notes, before })
      }
      const note = state.getState().notes.lessons[shown.id]
      await show(shown, whereLeft(shown, note))
    },
    recall(id) {
      const shown = findLesson(id)
      latest = playground.state.getState().script
      const begun = latest.world
      state.setState(shown ? { shown, unknown: null, begun } : { shown, unknown: id })
    },
    async start(round = 0) {
      const { shown } = state.getState()
      if (!shown) return
      const afresh = round === 0 ? { expected: null, hints: 0 } : {}
      noteOn(shown.id, { ...afresh, round, script: null })
      await show(shown, beginning(shown, round))
    },
    async goBack() {
      const { shown, notes } = state.getState()
      if (!shown) return
      const note = notes.lessons[shown.id] ?? blankNote
      await show(shown, latest ?? beginning(shown, note.round))
    },
    note(change) {
      const { shown } = state.getState()
      if (shown) noteOn(shown.id, change)
    },
    async leave() {
      putAside()
      const before = readScript(state.getState().notes.before)
      close()
      if (before) await playground.load(before)
    },
    drop() {
      putAside()
      close()
    },
  }
}
