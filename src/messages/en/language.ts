import type { LanguageWords } from '../language-words.ts'

export const en: LanguageWords = {
  name: 'English',
  short: 'EN',
  page: async () => (await import('./index.ts')).en,
  reasons: async () => (await import('./reasons.ts')).reasons,
  paste: async () => (await import('./paste.ts')).paste,
  share: async () => (await import('./share.ts')).share,
  cases: async () => (await import('./cases.ts')).cases,
  compare: async () => (await import('./compare.ts')).compare,
  lessons: async () => {
    const { lessonRoom, lessons } = await import('./lessons.ts')
    return { room: lessonRoom, lessons }
  },
  handOn: async () => (await import('./hand-on.ts')).handOn,
  view: async () => (await import('./view.ts')).view,
  glossary: async () => (await import('./glossary.ts')).glossary,
}
