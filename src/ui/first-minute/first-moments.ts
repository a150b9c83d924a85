import type { FirstMinuteMessages } from '../../messages/shape/first-minute.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { Timeline } from '../../world/timeline.ts'

/** What a learner sees for the first time, and hears a sentence about. */
type Moment = keyof FirstMinuteMessages['moments']

export interface FirstMoment {
  readonly moment: Moment
  /** Where the number was dropped, for the 401 after a log-in. */
  readonly dropped: { readonly exchange: number; readonly step: number } | null
}

/** The first minute lies within so many entries of the timeline. */
const reach = 200

/** Each moment and the exchange in which it came first; it is told there, and nowhere else. */
export function firstMoments(timeline: Timeline): ReadonlyMap<number, FirstMoment> {
  const told = new Map<number, FirstMoment>()
  const seen = new Set<Moment>()
  const logIns = new Map<string, Exchange>()
  const before: Exchange[] = []
  for (const entry of timeline.slice(0, reach)) {
    if (entry.kind !== 'exchange') continue
    const logIn = logIns.get(entry.client)
    const moment = momentOf(entry, logIn !== undefined)
    if (moment && !seen.has(moment)) {
      seen.add(moment)
      const since = before.filter(({ id }) => id >= (logIn?.id ?? 0))
      const dropped = moment === '401-after-log-in' ? droppedAt([...since, entry]) : null
      told.set(entry.id, { moment, dropped })
    }
    before.push(entry)
    if (isAnswered(entry, 'POST', '/login')) logIns.set(entry.client, entry)
    if (isAnswered(entry, 'POST', '/logout')) logIns.delete(entry.client)
  }
  return told
}

/** Reads them: what comes after the first two stretches (`reach` ends in the second) changes nothing. */
export function momentsReader(): typeof firstMoments {
  let read: readonly unknown[] = []
  let moments: ReturnType<typeof firstMoments> = new Map()
  return (timeline) => {
    const [first, second] = timeline.stretches()
    if (first !== read[0] || second !== read[1]) moments = firstMoments(timeline)
    read = [first, second]
    return moments
  }
}

/** Answered, and not with an error: 200, or the redirect that follows a form. */
function isAnswered({ request, response }: Exchange, method: string, path: string): boolean {
  const good = response !== null && response.status < 400
  return good && request.method === method && new URL(request.url).pathname === path
}

function momentOf(exchange: Exchange, loggedIn: boolean): Moment | null {
  const { request, response, set, steps, sidBefore, cause } = exchange
  const { pathname } = new URL(request.url)
  const stored = set.some(({ outcome }) => outcome === 'stored')
  const did = (name: string) => steps.some((step) => step.name === name && step.outcome === 'done')
  if (response?.status === 401 && pathname !== '/login') {
    if (!loggedIn) return sidBefore === null ? '401' : null
    return '401-after-log-in'
  }
  if (
    cause === 'navigation' &&
    pathname === '/' &&
    response?.status === 200 &&
    sidBefore === null
  ) {
    if (steps.some((step) => 'reason' in step && step.reason === 'saveUninitialized'))
      return 'visit-kept'
    return set.length === 0 ? 'visit' : null
  }
  if (isAnswered(exchange, 'POST', '/login')) return stored ? 'log-in' : null
  if (isAnswered(exchange, 'POST', '/api/cart')) return loggedIn && did('store.get') ? 'cart' : null
  if (isAnswered(exchange, 'POST', '/logout')) {
    // By what happened, not by what the code says.
    const cleared = set.some(({ outcome, replaced }) => outcome === 'deleted' && replaced !== null)
    const destroyed = did('store.destroy')
    if (!loggedIn || sidBefore === null || !(cleared || destroyed)) return null
    return cleared && destroyed ? 'log-out' : destroyed ? 'log-out-cookie' : 'log-out-record'
  }
  return null
}

/** The first step since the log-in that let the number drop. */
function droppedAt(exchanges: readonly Exchange[]): FirstMoment['dropped'] {
  for (const { id, steps } of exchanges) {
    const step = steps.findIndex(
      ({ outcome, lane }) =>
        outcome === 'refused' ||
        outcome === 'withheld' ||
        (outcome === 'not-considered' && lane === 'client'),
    )
    if (step >= 0) return { exchange: id, step }
    const missed = steps.findIndex((one) => 'answer' in one && one.answer?.kind === 'miss')
    if (missed >= 0) return { exchange: id, step: missed }
  }
  return null
}
