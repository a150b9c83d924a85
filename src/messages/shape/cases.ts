import type { CaseId } from '../../cases/case-id.ts'

/** A real problem in words. */
interface CaseWords {
  /** As the people who had it would say it: the list is searched by this. */
  readonly symptom: string
  /** Other things that they search for. */
  readonly search: string
  /** Who did what, and why. */
  readonly cause: string
  /** What to change. */
  readonly cure: string
}

export type CasesMessages = Readonly<Record<CaseId, CaseWords>>
