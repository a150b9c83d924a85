import type { Exchange } from '../world/exchange.ts'
import { asks, lostSession, statusOf } from './facts.ts'
import { recordAt } from './records.ts'

/** A log-out in the midst of a slow request, after which the record stays gone. */
export function raceRound(exchanges: readonly Exchange[]) {
  const races = exchanges
    .filter((x) => asks(x, 'POST /logout') && recordAt(x.before, x.sidBefore) !== null)
    .flatMap((x) =>
      exchanges
        .filter(
          (slow) =>
            slow.sidBefore === x.sidBefore &&
            slow.startedAt < x.startedAt &&
            (slow.endAt ?? 0) > (x.endAt ?? 0),
        )
        .map((slow) => ({
          sid: x.sidBefore,
          slow,
          back: recordAt(slow.after, x.sidBefore) !== null,
        })),
    )
  const reached = races.find(
    ({ sid, slow, back }) =>
      !back &&
      exchanges.some(
        (y) =>
          y.startedAt >= (slow.endAt ?? 0) &&
          y.sidBefore === sid &&
          statusOf(y) === 401 &&
          lostSession(y),
      ),
  )
  return { reached: reached?.slow ?? null, cameBack: !reached && races.some(({ back }) => back) }
}
