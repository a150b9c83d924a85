import * as v from 'valibot'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * An instance gave no more answers: its program ran in circles, or died. Only a real clock can
 * tell, so the verdict is kept among the actions as an input. A replay loses the instance at the
 * same message, without sending it, and neither waits nor decides again.
 */
export const Loss = v.strictObject({
  instance: Count,
  /** Which of its boots, from 1. */
  boot: Count,
  /** How many messages that boot was given, the one without an answer included. */
  message: Count,
  /** Where its own timer was the end of it after that message: when that was due; else null. */
  timer: v.nullable(Count),
  why: v.picklist(['unanswered', 'died']),
  /** What a program that died said last: the error that nothing caught. */
  lastWord: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
})
export type Loss = v.InferOutput<typeof Loss>
