import type { LessonId } from './lesson-id.ts'

/** The half-ways that a lesson knows: what was reached without the rest. The catalogues have the words. */
export const nearMisses = {
  'what-a-session-is': ['added-before-log-in', 'one-jar'],
  'the-cookie-carries-the-id': ['record-gone', 'mistyped'],
  'who-you-are-what-you-may-do': ['wrong-password', 'two-of-three'],
  'log-out-has-two-halves': ['record-left', 'cookie-left', 'both-left'],
  'a-stolen-session': ['still-in', 'not-by-log-out', 'everybody-out'],
  'scripts-and-httponly': ['logged-out', 'script-did-not-run', 'still-read'],
  'forged-requests-and-samesite': ['still-sent', 'too-late', 'link-too'],
  'the-eavesdropper-and-secure': ['overheard', 'no-wire', 'never-tried'],
  'fixation-and-regenerate': ['same-id', 'no-cookie', 'not-by-log-in'],
  'signature-and-secret': ['unsigned', 'first-again', 'one-of-two'],
  'three-switches-and-two-clocks': ['bots-remembered', 'cookie-expired', 'wrote', 'came-back'],
  'whose-memory': ['one-instance', 'memory-died'],
  'the-course-note-on-localhost': ['not-secured', 'refused'],
  'front-end-here-api-there': [
    'not-considered',
    'unreadable',
    'not-secured',
    'refused',
    'one-star',
  ],
} as const satisfies Readonly<Record<LessonId, readonly string[]>>

/** What a lesson says of somebody who almost got there. */
export type NearMiss<Id extends LessonId = LessonId> = (typeof nearMisses)[Id][number]
