import type { ConditionName, TracedName } from '../../server/conditions.ts'

/** What is put into code marks (`…`) shows as code. */
export interface AskedMessages {
  /** The rule that the conditions belong to, in one sentence. */
  readonly rules: Readonly<
    Record<'cookie-new' | 'cookie-known' | 'save-new' | 'save' | 'touch' | 'destroy', string>
  >
  readonly names: Readonly<Record<ConditionName, string>>
  readonly yes: string
  readonly no: string
  /** Stands for the table where it is closed. */
  readonly count: (conditions: number) => string
  /** Headings of the table's columns. */
  readonly asked: string
  readonly value: string
  readonly ground: string
  /** What the middleware's trace says of a condition that holds, and of one that does not. */
  readonly traced: Readonly<Record<TracedName, readonly [string, string]>>
  /** `option`: null where it is the condition itself. */
  readonly set: (option: string | null) => string
  readonly fallback: (option: string | null) => string
  readonly record: string
  readonly tls: string
  /** `X-Forwarded-Proto` as it came; empty: it did not. */
  readonly forwarded: (value: string) => string
}
