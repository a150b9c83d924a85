import type { ServerReason } from '../../server/step.ts'
import type { Cause, Failure, Step } from '../../world/exchange.ts'

export interface NetworkMessages {
  readonly empty: string
  readonly client: string
  readonly store: string
  readonly proxy: string
  readonly eavesdropper: string
  /** Who answers where it is not the shop's app. */
  readonly answeredBy: Readonly<Record<'page-host' | 'site', string>>
  readonly instance: (index: number) => string
  readonly duration: (ms: number) => string
  readonly pending: string
  readonly outcomes: Readonly<Record<Step['outcome'], string>>
  readonly steps: Readonly<Record<Step['name'], string>>
  readonly raw: string
  readonly requestAsSent: string
  readonly responseAsCame: string
  readonly trace: string
  readonly whose: Readonly<Record<'express-session' | 'shop' | 'express', string>>
  readonly attached: (sent: number, withheld: number, ignored: number) => string
  /** A program without a jar sends the header that somebody wrote. */
  readonly attachedByHand: string
  readonly kept: (stored: number, refused: number, deleted: number) => string
  /** What an eavesdropper read: each part, or nothing of a session. */
  readonly overheard: (password: string | null, cookie: boolean) => string
  /** The list of the steps of an exchange. */
  readonly stepsOf: (exchange: number) => string
  /** A cookie was there; its signature fits. */
  readonly found: (cookie: string) => string
  readonly matches: string
  /** Why a step of the server came out as it did, in a few words. */
  readonly because: Readonly<Record<ServerReason, string>>
  /** What the store said. */
  readonly answers: Readonly<Record<'hit' | 'miss' | 'ok' | 'error', string>>
  /** A preflight or a redirect led here, from another exchange. */
  readonly follows: (exchange: number, cause: Cause) => string
  readonly leadsTo: (exchange: number) => string
  /** The caption's heading, where nothing more particular is known. */
  readonly why: string
  /** The caption's heading: what the step's sentence answers. */
  readonly questions: Readonly<
    Record<Step['name'], Readonly<Partial<Record<Step['outcome'], string>>>>
  >
  /** The caption's heading where the store had no record. */
  readonly missed: string
  /** Exchanges that were open together. */
  readonly overlap: {
    readonly title: (count: number) => string
    readonly calls: Readonly<Record<'read' | 'write' | 'removal', string>>
  }
  /** The table of what was asked about a cookie. */
  readonly conditions: {
    readonly of: (cookie: string) => string
    readonly asked: string
    readonly cookie: string
    readonly here: string
    readonly met: string
    readonly yes: string
    readonly no: string
    readonly allMet: (count: number, cookie: string) => string
    readonly keys: Readonly<
      Record<
        | 'credentials'
        | 'domain'
        | 'path'
        | 'secure'
        | 'none-needs-secure'
        | 'same-site'
        | 'prefix'
        | 'size'
        | 'third-party',
        string
      >
    >
  }
  /** Beside what took part in the shown step. */
  readonly whyTag: string
  readonly failures: Readonly<Record<Failure['kind'], string>>
}
