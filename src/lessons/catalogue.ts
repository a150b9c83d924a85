import { aStolenSession } from './a-stolen-session.ts'
import { fixationAndRegenerate } from './fixation-and-regenerate.ts'
import { forgedRequestsAndSameSite } from './forged-requests-and-samesite.ts'
import type { Lesson } from './lesson.ts'
import { logOutHasTwoHalves } from './log-out-has-two-halves.ts'
import { scriptsAndHttpOnly } from './scripts-and-httponly.ts'
import { theCookieCarriesTheId } from './the-cookie-carries-the-id.ts'
import { theEavesdropperAndSecure } from './the-eavesdropper-and-secure.ts'
import { whatASessionIs } from './what-a-session-is.ts'
import { whoYouAreWhatYouMayDo } from './who-you-are-what-you-may-do.ts'
import { frontEndHereApiThere } from './front-end-here-api-there.ts'
import { signatureAndSecret } from './signature-and-secret.ts'
import { theCourseNoteOnLocalhost } from './the-course-note-on-localhost.ts'
import { threeSwitchesAndTwoClocks } from './three-switches-and-two-clocks.ts'
import { whoseMemory } from './whose-memory.ts'

/** In the order in which they are taught. */
export const lessons: readonly Lesson[] = [
  whatASessionIs,
  theCookieCarriesTheId,
  whoYouAreWhatYouMayDo,
  logOutHasTwoHalves,
  aStolenSession,
  scriptsAndHttpOnly,
  forgedRequestsAndSameSite,
  theEavesdropperAndSecure,
  fixationAndRegenerate,
  signatureAndSecret,
  threeSwitchesAndTwoClocks,
  whoseMemory,
  theCourseNoteOnLocalhost,
  frontEndHereApiThere,
]
