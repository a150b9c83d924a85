import { caseIds } from './case-id.ts'
import type { Case } from './case.ts'
import { askedElsewhere } from './asked-elsewhere.ts'
import { cleared } from './cleared.ts'
import { endsAndChanges } from './ends-and-changes.ts'
import { neverSent } from './never-sent.ts'
import { notSentBack } from './not-sent-back.ts'
import { races } from './races.ts'
import { refusedAttributes } from './refused-attributes.ts'
import { refusedContext } from './refused-context.ts'
import { refusedDomain } from './refused-domain.ts'
import { security } from './security.ts'
import { store } from './store-and-life.ts'
import { wrongOne } from './wrong-one.ts'

const all: readonly Case[] = [
  ...neverSent,
  ...refusedAttributes,
  ...refusedDomain,
  ...refusedContext,
  ...notSentBack,
  ...askedElsewhere,
  ...wrongOne,
  ...store,
  ...races,
  ...cleared,
  ...endsAndChanges,
  ...security,
]

/** Every case, in the order of the list. */
export const cases: readonly Case[] = all.toSorted(
  (a, b) => caseIds.indexOf(a.id) - caseIds.indexOf(b.id),
)
