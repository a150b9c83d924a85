import type { Exchange, Step } from '../../world/exchange.ts'
import { storeOf } from './lanes.ts'

/** What each actor holds beside one row of the diagram. */
export interface Held {
  /** The session ID in the client's jar. */
  readonly client: string | null
  /** `req.session`, once the store has answered; undefined: no request is at the server. */
  readonly server: string | null | undefined
  /** The records in the store that the answering instance asks. */
  readonly stores: readonly string[]
}

/** What they hold before the first step. */
export function heldAtFirst(exchange: Exchange): Held {
  const records = exchange.before.stores[storeOf(exchange)] ?? []
  return {
    client: exchange.sidBefore,
    server: undefined,
    stores: records.map(({ sid }) => sid),
  }
}

/** What they hold while a step happens. */
export function heldAt(held: Held, step: Step, { sidAfter }: Exchange): Held {
  if (step.name === 'store-cookies') return { ...held, client: sidAfter, server: undefined }
  if (step.lane !== 'instance') return { ...held, server: undefined }
  const server = held.server ?? null
  const sid = step.sid ?? null
  if (step.name === 'store.destroy')
    return { ...held, server: null, stores: held.stores.filter((one) => one !== sid) }
  if (step.name === 'store.set' && step.outcome === 'done' && sid !== null)
    return { ...held, server: sid, stores: [...held.stores.filter((one) => one !== sid), sid] }
  return { ...held, server }
}

/** `req.session` is the record once the store has answered that it has it. */
export function heldAfterAnswer(held: Held, step: Step): Held {
  const hit = step.name === 'store.get' && step.answer?.kind === 'hit'
  return hit ? { ...held, server: step.sid ?? null } : held
}
