import type { Exchange } from './exchange.ts'
import { matched } from './matched.ts'
import type { ActionEntry, Entry, Timeline } from './timeline.ts'

/** What stands beside each other: the same in both worlds, or something that only one of them has. */
export interface Pair<E extends Entry = Entry> {
  readonly left: E | null
  readonly right: E | null
}

/** An action and the exchanges that it caused, in the order of their numbers. */
interface Group {
  readonly action: ActionEntry
  readonly exchanges: readonly Exchange[]
}

function groupsOf(timeline: Timeline): readonly Group[] {
  const groups = new Map<number, { action: ActionEntry; exchanges: Exchange[] }>()
  for (const entry of timeline)
    if (entry.kind === 'action') groups.set(entry.index, { action: entry, exchanges: [] })
    else groups.get(entry.action)?.exchanges.push(entry)
  return [...groups.values()]
}

const deedOf = ({ action }: Group) => JSON.stringify(action.action.deed)

/** By what an exchange is known again: neither where its host stands nor what sent it matters. */
const sameAsked = ({ client, request }: Exchange) =>
  [client, request.method, new URL(request.url).pathname].join(' ')

/**
 * Two timelines side by side: first the actions, by what was done; then, within each, the exchanges,
 * by who asked for what. Neither numbers nor times need agree.
 */
export function aligned(left: Timeline, right: Timeline): readonly Pair[] {
  const [lefts, rights] = [groupsOf(left), groupsOf(right)]
  return matched(lefts.map(deedOf), rights.map(deedOf)).flatMap(([one, other]) => {
    const [a, b] = [at(lefts, one), at(rights, other)]
    return [{ left: a?.action ?? null, right: b?.action ?? null }, ...exchangesOf(a, b)]
  })
}

function exchangesOf(a: Group | null, b: Group | null): readonly Pair<Exchange>[] {
  const [lefts, rights] = [a?.exchanges ?? [], b?.exchanges ?? []]
  return matched(lefts.map(sameAsked), rights.map(sameAsked)).map(([one, other]) => ({
    left: at(lefts, one),
    right: at(rights, other),
  }))
}

function at<T>(list: readonly T[], place: number | null): T | null {
  return place === null ? null : (list[place] ?? null)
}
