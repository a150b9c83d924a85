import type { Exchange } from '../world/exchange.ts'
import type { Snapshot } from '../world/snapshot.ts'
import type { Timeline } from '../world/timeline.ts'
import { seeExchange } from './see-exchange.ts'
import { seeMoment } from './see-moment.ts'
import type { Pick, Sight } from './sight.ts'

/** What was seen instead; null: the sight holds. */
export function see(timeline: Timeline, sight: Sight): string | null {
  switch (sight.kind) {
    case 'count': {
      const found = picked(timeline, sight.of).length
      return found === sight.is ? null : `${found} of ${sight.of.request}`
    }
    case 'script-read': {
      const read = lastRead(timeline)
      const holds = 'is' in sight ? read === sight.is : read?.includes(sight.has)
      return holds ? null : `read ${JSON.stringify(read)}`
    }
    case 'records':
    case 'jar':
    case 'greets':
    case 'lives': {
      const moment = momentOf(timeline, sight.after)
      return moment === null ? 'no such moment' : seeMoment(moment, sight)
    }
    case 'same-session':
      return seeTwo(timeline, sight.of, sight.as, ({ sidBefore }, { sidAfter }) => {
        const same = sidBefore !== null && sidBefore === sidAfter
        return same === sight.is ? null : `${sidBefore} and ${sidAfter}`
      })
    case 'meanwhile':
      return seeTwo(timeline, sight.of, sight.other, (one, other) => {
        const ended = other.endAt ?? Infinity
        const began = one.startedAt > other.startedAt && one.startedAt < ended
        const holds = began && (sight.began === 'only' || (one.endAt ?? Infinity) < ended)
        return holds ? null : JSON.stringify([one, other].map(spanOf))
      })
    default:
      return seeOne(timeline, sight.of, (exchange) => seeExchange(exchange, sight))
  }
}

const spanOf = ({ startedAt, endAt }: Exchange) => [startedAt, endAt]

function seeOne(
  timeline: Timeline,
  of: Pick,
  look: (exchange: Exchange) => string | null,
): string | null {
  const exchange = pick(timeline, of)
  return exchange ? look(exchange) : `no ${of.request}`
}

function seeTwo(
  timeline: Timeline,
  of: Pick,
  other: Pick,
  look: (one: Exchange, other: Exchange) => string | null,
): string | null {
  return seeOne(timeline, of, (one) => seeOne(timeline, other, (two) => look(one, two)))
}

function picked(timeline: Timeline, { request, client, host }: Omit<Pick, 'nth'>): Exchange[] {
  return timeline.filter((entry): entry is Exchange => {
    if (entry.kind !== 'exchange') return false
    const url = new URL(entry.request.url)
    return (
      `${entry.request.method} ${url.pathname}` === request &&
      (client === undefined || entry.client === client) &&
      (host === undefined || url.host === host)
    )
  })
}

function pick(timeline: Timeline, { nth = 1, ...rest }: Pick): Exchange | undefined {
  return picked(timeline, rest).at(nth > 0 ? nth - 1 : nth)
}

function lastRead(timeline: Timeline): string | null {
  let read: string | null = null
  for (const entry of timeline)
    if (entry.kind === 'action' && entry.result?.kind === 'read-cookie') read = entry.result.text
  return read
}

function momentOf(timeline: Timeline, after: Pick | undefined): Snapshot | null {
  if (after) return pick(timeline, after)?.after ?? null
  // Entries stand in the order of their beginning: the last to end is the latest moment.
  let latest: Snapshot | null = null
  for (const entry of timeline)
    if (latest === null || entry.after.at >= latest.at) latest = entry.after
  return latest
}
