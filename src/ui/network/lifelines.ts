import type { Exchange } from '../../world/exchange.ts'
import type { Snapshot } from '../../world/snapshot.ts'

/** What each actor holds while one step happens. */
export interface Held {
  /** The session ID in the client's jar. */
  readonly client: string | null
  /** `req.session`, once the store has answered; undefined: no request is at the server. */
  readonly server: string | null | undefined
  /** The records in the stores. */
  readonly stores: readonly string[]
}

const recordsOf = ({ stores }: Snapshot) =>
  Object.values(stores).flatMap((records) => records.map(({ sid }) => sid))

/** The lifelines beside each step: grey where an actor holds nothing, else the session's colour. */
export function lifelinesOf({
  steps,
  sidBefore,
  sidAfter,
  before,
  after,
}: Exchange): readonly Held[] {
  let held: Held = { client: sidBefore, server: undefined, stores: recordsOf(before) }
  return steps.map((step) => {
    if (step.name === 'store-cookies') held = { ...held, client: sidAfter }
    else if (step.lane !== 'instance') held = { ...held, server: undefined }
    else {
      const hit = step.name === 'store.get' && step.answer?.kind === 'hit'
      const session =
        hit || (step.name === 'store.set' && step.sid) ? (step.sid ?? null) : (held.server ?? null)
      const gone = step.name === 'store.destroy'
      held = { ...held, server: gone ? null : session }
      if (step.name === 'store.set' || gone) held = { ...held, stores: recordsOf(after) }
    }
    return held
  })
}
