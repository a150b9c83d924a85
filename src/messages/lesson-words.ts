import type { Language } from './language.ts'
import type { LessonRoomMessages } from './shape/lesson-room.ts'
import type { LessonsMessages } from './shape/lessons.ts'

export interface LessonCatalogue {
  readonly room: LessonRoomMessages
  readonly lessons: LessonsMessages
}

/** Loads the words of the lessons: only who opens one, or their list, needs them. */
export async function loadLessonWords(language: Language): Promise<LessonCatalogue> {
  switch (language) {
    case 'en': {
      const { lessonRoom, lessons } = await import('./en/lessons.ts')
      return { room: lessonRoom, lessons }
    }
    case 'ko': {
      const { lessonRoom, lessons } = await import('./ko/lessons.ts')
      return { room: lessonRoom, lessons }
    }
  }
}
