import type { Messages } from './messages.ts'
import type { CasesMessages } from './shape/cases.ts'
import type { GlossaryMessages } from './shape/glossary.ts'
import type { HandOnMessages } from './shape/hand-on.ts'
import type { ViewMessages } from './shape/view.ts'
import type { CompareMessages } from './shape/compare.ts'
import type { LessonRoomMessages } from './shape/lesson-room.ts'
import type { LessonsMessages } from './shape/lessons.ts'
import type { PasteMessages } from './shape/paste.ts'
import type { ReasonMessages } from './shape/reasons.ts'
import type { ShareMessages } from './shape/share.ts'

export interface LessonCatalogue {
  readonly room: LessonRoomMessages
  readonly lessons: LessonsMessages
}

/**
 * One language: its folder's `language.ts`. All words that the page knows, each group fetched when
 * something first says them.
 */
export interface LanguageWords {
  /** Its own name, in itself. */
  readonly name: string
  /** Where there is no room for the name. */
  readonly short: string
  readonly page: () => Promise<Messages>
  /** Sentences about decisions: nothing was decided yet at the first paint. */
  readonly reasons: () => Promise<ReasonMessages>
  readonly paste: () => Promise<PasteMessages>
  readonly share: () => Promise<ShareMessages>
  readonly cases: () => Promise<CasesMessages>
  readonly compare: () => Promise<CompareMessages>
  readonly lessons: () => Promise<LessonCatalogue>
  /** Of what is handed on: projects, requests, pictures, prints. */
  readonly handOn: () => Promise<HandOnMessages>
  readonly view: () => Promise<ViewMessages>
  readonly glossary: () => Promise<GlossaryMessages>
}
