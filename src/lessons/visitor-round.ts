import type { Exchange } from '../world/exchange.ts'
import { recordsAt } from './records.ts'

/** So many requests without a session make a crowd. */
const crowd = 20

/** Visitors without a jar, of whom the shop remembers none. */
export function visitorRound(exchanges: readonly Exchange[]) {
  const strangers = exchanges.filter(
    ({ before, client, sidBefore }) =>
      sidBefore === null &&
      before.world.clients.some(({ id, kind }) => id === client && kind === 'curl'),
  )
  const crowds = strangers.slice(crowd - 1).map((last, place) => {
    const all = strangers.slice(place, place + crowd)
    // They may ask at the same time: the last to end has seen them all.
    const end = all.reduce((one, other) => ((other.endAt ?? 0) > (one.endAt ?? 0) ? other : one))
    const before = all[0] ? recordsAt(all[0].before).length : 0
    const wrote = all.some(({ steps }) =>
      steps.some(({ name, outcome }) => name === 'store.set' && outcome === 'done'),
    )
    return { last, grew: recordsAt(end.after).length - before, wrote }
  })
  const reached = crowds.find(({ grew, wrote }) => grew === 0 && !wrote)?.last ?? null
  return { reached, remembered: !reached && crowds.some(({ grew }) => grew > 0) }
}
