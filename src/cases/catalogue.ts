import type { Case } from './case.ts'
import { endsAndChanges } from './ends-and-changes.ts'
import { neverSent } from './never-sent.ts'
import { notSentBack } from './not-sent-back.ts'
import { refusedAttributes } from './refused-attributes.ts'
import { refusedContext } from './refused-context.ts'
import { security } from './security.ts'
import { store } from './store-and-life.ts'
import { wrongOne } from './wrong-one.ts'

/** Every case. */
export const cases: readonly Case[] = [
  ...neverSent,
  ...refusedAttributes,
  ...refusedContext,
  ...notSentBack,
  ...wrongOne,
  ...store,
  ...endsAndChanges,
  ...security,
]
