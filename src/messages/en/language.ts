import type { LanguageWords } from '../language-words.ts'

export const en: LanguageWords = {
  name: 'English',
  short: 'EN',
  page: async () => (await import('./index.ts')).en,
  reasons: async () => (await import('./reasons.ts')).reasons,
  paste: async () => (await import('./paste.ts')).paste,
  share: async () => (await import('./share.ts')).share,
  handOn: async () => (await import('./hand-on.ts')).handOn,
  cases: async () => (await import('./cases.ts')).cases,
  compare: async () => (await import('./compare.ts')).compare,
  lessons: async () => (await import('./lessons.ts')).lessons,
}
