/** All that only whoever opens a lesson, or their list, needs: one chunk of the build. */
export { createLessonDesk } from './lesson-desk.ts'
export { LessonList } from './lesson-list.tsx'
export { LessonStrip } from './lesson-strip.tsx'
