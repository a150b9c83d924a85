import { headerValues } from '../http/headers.ts'
import { allCookies, emptyJar } from '../jar/jar.ts'
import type { Exchange } from '../world/exchange.ts'
import type { Snapshot } from '../world/snapshot.ts'
import type { Timeline } from '../world/timeline.ts'
import { deciderOf } from './decider.ts'
import type { Pick, Sight } from './sight.ts'

/** What was seen instead; null: the sight holds. */
export function see(timeline: Timeline, sight: Sight): string | null {
  if (sight.kind === 'count') {
    const found = picked(timeline, sight.of).length
    return found === sight.is ? null : `${found} of ${sight.of.request}`
  }
  if (sight.kind === 'script-read') {
    const read = lastRead(timeline)
    return read === sight.is ? null : `read ${JSON.stringify(read)}`
  }
  if (sight.kind === 'records' || sight.kind === 'jar' || sight.kind === 'greets') {
    const moment = momentOf(timeline, 'after' in sight ? sight.after : undefined)
    if (moment === null) return 'no such moment'
    return seeMoment(moment, sight)
  }
  const exchange = pick(timeline, sight.of)
  if (!exchange) return `no ${sight.of.request}`
  if (sight.kind !== 'same-session') return seeExchange(exchange, sight)
  const other = pick(timeline, sight.as)
  if (!other) return `no ${sight.as.request}`
  const same = exchange.sidBefore !== null && exchange.sidBefore === other.sidAfter
  return same === sight.is ? null : `${exchange.sidBefore} and ${other.sidAfter}`
}

function seeMoment(
  { jars, stores, pages }: Snapshot,
  sight: Extract<Sight, { kind: 'records' | 'jar' | 'greets' }>,
): string | null {
  switch (sight.kind) {
    case 'records': {
      const all = Object.values(stores).flat()
      const { user } = sight
      const mine = user === undefined ? all : all.filter(({ json }) => userOf(json) === user)
      return mine.length === sight.is ? null : `${mine.length} records`
    }
    case 'jar': {
      const cookies = allCookies(jars[sight.client] ?? emptyJar)
      const found = cookies.filter(({ name }) => name === sight.cookie).length
      return found === sight.is ? null : `${found} of ${sight.cookie}`
    }
    case 'greets': {
      const user = pages[sight.client]?.user ?? null
      return user === sight.user ? null : `greets ${user}`
    }
  }
}

type OfExchange = Exclude<
  Sight,
  { kind: 'records' | 'jar' | 'greets' | 'count' | 'script-read' } | { kind: 'same-session' }
>

function seeExchange(exchange: Exchange, sight: OfExchange): string | null {
  const { response, steps, set, sent, failure } = exchange
  const unless = (holds: boolean, instead: unknown) => (holds ? null : JSON.stringify(instead))
  switch (sight.kind) {
    case 'status':
      return unless((response?.status ?? null) === sight.is, response?.status ?? failure)
    case 'step': {
      const found = steps.some(
        (step) =>
          step.name === sight.name &&
          (sight.outcome === undefined || step.outcome === sight.outcome) &&
          (sight.reason === undefined || ('reason' in step && step.reason === sight.reason)) &&
          (sight.text === undefined || ('text' in step && step.text?.includes(sight.text))),
      )
      return unless(found !== (sight.absent ?? false), steps.map(brief))
    }
    case 'set': {
      const mine = set.filter(({ name }) => name === sight.cookie)
      return verdictHolds(mine, sight) ? null : JSON.stringify(mine.map(briefVerdict))
    }
    case 'sent': {
      const mine = sent.filter(({ cookie }) => cookie.name === sight.cookie)
      return verdictHolds(mine, sight) ? null : JSON.stringify(mine.map(briefVerdict))
    }
    case 'failure': {
      const why = failure?.kind === 'cors' ? failure.why : undefined
      return unless(
        (failure?.kind ?? 'none') === sight.is && (sight.why === undefined || sight.why === why),
        failure,
      )
    }
    case 'decided': {
      const by = deciderOf(exchange)
      return unless(by === sight.by, by)
    }
    case 'body':
      return unless(response?.body.includes(sight.has) ?? false, response?.body)
    case 'header':
    case 'asked-with': {
      const { headers } = sight.kind === 'header' ? (response ?? { headers: [] }) : exchange.request
      const values = headerValues(headers, sight.name)
      const { has } = sight
      const holds = has === null ? values.length === 0 : values.some((value) => value.includes(has))
      return unless(holds, values)
    }
  }
}

interface Verdict {
  readonly outcome: string
  readonly reasons: readonly string[]
}

function verdictHolds(
  verdicts: readonly Verdict[],
  { outcome, reasons }: { readonly outcome: string; readonly reasons?: readonly string[] },
): boolean {
  if (outcome === 'none') return verdicts.length === 0
  return verdicts.some(
    (verdict) =>
      verdict.outcome === outcome &&
      (reasons === undefined || reasons.join() === verdict.reasons.join()),
  )
}

const briefVerdict = ({ outcome, reasons }: Verdict) => [outcome, ...reasons].join(' ')
const brief = (step: Exchange['steps'][number]) =>
  [step.name, step.outcome, 'reason' in step ? step.reason : undefined].filter(Boolean).join(' ')

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

function userOf(json: string): unknown {
  const record: unknown = JSON.parse(json)
  return typeof record === 'object' && record !== null && 'user' in record ? record.user : undefined
}
