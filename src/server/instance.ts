import * as v from 'valibot'
import { Report, type Instance, type ToInstance } from './protocol.ts'

/** Why an instance will never report again. The message says what it died of, if it did. */
export class InstanceLost extends Error {
  readonly why: 'unanswered' | 'died'
  constructor(why: InstanceLost['why'], message: string) {
    super(message)
    this.why = why
  }
}

/** What an instance says in its program's last moment, instead of a report. */
export const LastWord = v.strictObject({ died: v.string() })

/** Carries a message to a running program, and its answer back, whatever that is. */
export interface Transport {
  ask(message: ToInstance): Promise<unknown>
  end(): void
}

/** Ends an instance that leaves a message unanswered for so many real ms (an endless loop). */
export interface Watch {
  readonly later: (ms: number, run: () => void) => () => void
}
const patience = 5000

/**
 * The host's end of an instance. It believes nothing: an answer that is no report, or none at all,
 * loses the instance.
 */
export function instanceOver({ ask, end }: Transport, watch: Watch | null = null): Instance {
  const answered = (message: ToInstance) =>
    new Promise<unknown>((resolve, reject) => {
      const callOff = watch?.later(patience, () => {
        end()
        reject(new InstanceLost('unanswered', ''))
      })
      ask(message)
        .then(resolve, (error: unknown) =>
          reject(new InstanceLost('died', error instanceof Error ? error.message : String(error))),
        )
        .finally(callOff)
    })
  return {
    async send(message) {
      const answer = await answered(message)
      if (v.is(LastWord, answer)) throw new InstanceLost('died', answer.died)
      const report = v.safeParse(Report, answer)
      if (report.success) return report.output
      throw new InstanceLost('died', `spoke wrongly: ${firstIssue(report.issues)}`)
    },
    end,
  }
}

/** The place and the matter of what a schema found first. */
export function firstIssue(issues: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  return [v.getDotPath(issues[0]), issues[0].message].filter(Boolean).join(': ')
}
