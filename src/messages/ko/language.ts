import type { LanguageWords } from '../language-words.ts'

export const ko: LanguageWords = {
  name: '한국어',
  short: '한',
  page: async () => (await import('./index.ts')).ko,
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
