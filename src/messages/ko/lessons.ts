import type { LessonsMessages } from '../shape/lessons.ts'
import { lessonRoom } from './lesson-room.ts'
import { attacks } from './lessons-attacks.ts'
import { first } from './lessons-first.ts'
import { inside } from './lessons-inside.ts'

export const lessons: LessonsMessages = { ...first, ...attacks, ...inside }

export { lessonRoom }
