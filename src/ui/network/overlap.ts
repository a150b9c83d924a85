import type { Exchange } from '../../world/exchange.ts'
import type { Timeline } from '../../world/timeline.ts'

/** A call of the store on the common axis. */
interface StoreCall {
  readonly kind: 'read' | 'write' | 'removal'
  readonly sid: string | null
  /** From the call to its answer, as shares of the whole stretch (0 to 1). */
  readonly from: number
  readonly to: number
}

/** One of several exchanges that were open together. */
export interface OverlapRow {
  readonly exchange: Exchange
  readonly from: number
  readonly to: number
  readonly calls: readonly StoreCall[]
}

export interface Overlap {
  /** ms since the epoch. */
  readonly startsAt: number
  readonly endsAt: number
  readonly rows: readonly OverlapRow[]
}

/** More are not drawn: fifty bots at once are a crowd as well as a thousand. */
const most = 24

/**
 * All exchanges that were open together with the shown one, on one axis of virtual time, with what
 * they asked of the store. null: it was alone.
 */
export function overlapOf(timeline: Timeline, shown: Exchange): Overlap | null {
  const group = [shown]
  // Numbers are given in the order of starting: neighbours in time are neighbours in number.
  for (const by of [-1, 1]) {
    let apart = 0
    for (let id = shown.id + by; group.length < most && apart < most; id += by) {
      const other = timeline.exchange(id)
      if (!other) break
      if (meet(other, shown)) group.push(other)
      else apart++
    }
  }
  if (group.length < 2) return null
  const startsAt = Math.min(...group.map((one) => one.startedAt))
  const endsAt = Math.max(...group.map(endOf))
  const share = (at: number) => (at - startsAt) / Math.max(1, endsAt - startsAt)
  const rows = group
    .toSorted((a, b) => a.id - b.id)
    .map((exchange) => ({
      exchange,
      from: share(exchange.startedAt),
      to: share(endOf(exchange)),
      calls: callsOf(exchange, share),
    }))
  return { startsAt, endsAt, rows }
}

/** When it ended, or how far it has come. */
function endOf({ endAt, steps, startedAt }: Exchange): number {
  return endAt ?? steps.at(-1)?.at ?? startedAt
}

/** Open at one time; two that only touch were one after the other. */
function meet(a: Exchange, b: Exchange): boolean {
  return a.startedAt < endOf(b) && b.startedAt < endOf(a)
}

function callsOf({ steps }: Exchange, share: (at: number) => number): readonly StoreCall[] {
  return steps.flatMap((step) => {
    if (step.lane !== 'instance' || step.outcome === 'skipped') return []
    const kind = kindOf(step.name)
    if (kind === null) return []
    const to = share(step.answer?.at ?? step.at)
    return [{ kind, sid: step.sid ?? null, from: share(step.at), to }]
  })
}

function kindOf(name: string): StoreCall['kind'] | null {
  switch (name) {
    case 'store.get':
      return 'read'
    case 'store.set':
    case 'store.touch':
      return 'write'
    case 'store.destroy':
      return 'removal'
    default:
      return null
  }
}
