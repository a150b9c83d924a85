import { latePart } from '../late-part.tsx'
import { LeadLine } from './lead-line.tsx'

/** What is said at the first deeds; none of it stands there before the first answer has come. */
const sentences = () => import('./first-sentence.tsx')

export const FirstLine = latePart(async () => (await sentences()).FirstLine, LeadLine)
export const FirstRecord = latePart(async () => (await sentences()).FirstRecord)
export const FirstNote = latePart(async () => (await sentences()).FirstNote)
