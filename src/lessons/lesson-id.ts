/** In the order in which they are taught. */
export const lessonIds = [
  'what-a-session-is',
  'the-cookie-carries-the-id',
  'who-you-are-what-you-may-do',
  'log-out-has-two-halves',
  'a-stolen-session',
  'scripts-and-httponly',
  'forged-requests-and-samesite',
  'the-eavesdropper-and-secure',
  'fixation-and-regenerate',
  'signature-and-secret',
  'three-switches-and-two-clocks',
  'whose-memory',
  'the-course-note-on-localhost',
  'front-end-here-api-there',
] as const

export type LessonId = (typeof lessonIds)[number]
