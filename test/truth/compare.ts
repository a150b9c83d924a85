import { differences } from '../../src/doors/judge-check.ts'
import { judgeSteps } from '../../src/doors/judge-case.ts'
import type { RegistrableDomain } from '../../src/http/site.ts'
import { clock, type Case } from './case.ts'

/** One field in which the virtual browser and the real one differ. */
export interface Difference {
  /** `steps.1.got.sent` */
  readonly where: string
  readonly real: unknown
  readonly ours: unknown
}

/** What is held against the real browser: each step's `got`. */
export type Expected = (one: Case) => readonly unknown[]

/** The virtual browser's own decisions. */
export const judgedBy =
  (registrable: RegistrableDomain): Expected =>
  ({ steps, mode }) =>
    judgeSteps(steps, clock, {
      registrable,
      thirdPartyCookies: mode === 'incognito' ? 'block' : 'allow',
    })

/** Field by field. @param gots what the real browser said of each step. */
export function compareCase(one: Case, gots: readonly unknown[], expected: Expected): Difference[] {
  const ours = expected(one)
  return one.steps.flatMap((_, index) =>
    differences(gots[index], ours[index]).map((field) => ({
      where: `steps.${index}.got.${field}`,
      real: fieldOf(gots[index], field),
      ours: fieldOf(ours[index], field),
    })),
  )
}

function fieldOf(got: unknown, field: string): unknown {
  return typeof got === 'object' && got !== null
    ? new Map(Object.entries(got)).get(field)
    : undefined
}
