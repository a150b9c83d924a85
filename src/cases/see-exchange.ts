import { headerValues } from '../http/headers.ts'
import type { HeaderLine } from '../http/message.ts'
import type { Exchange, Step } from '../world/exchange.ts'
import { deciderOf } from './decider.ts'
import type { ExchangeSight } from './sight.ts'

/** What an exchange shows instead of a sight of it; null: the sight holds. */
export function seeExchange(exchange: Exchange, sight: ExchangeSight): string | null {
  const { response, request, upstream, steps, set, sent, failure, cause, instance } = exchange
  switch (sight.kind) {
    case 'status':
      return unless((response?.status ?? null) === sight.is, response?.status ?? failure)
    case 'cause':
      return unless(cause === sight.is, cause)
    case 'instance':
      return unless(instance === sight.is, instance)
    case 'step':
      return unless(
        steps.some((step) => stepHolds(step, sight)) !== (sight.absent ?? false),
        steps.map(brief),
      )
    case 'set': {
      const mine = set.filter(({ name }) => name === sight.cookie)
      return unless(verdictHolds(mine, sight), mine.map(briefVerdict))
    }
    case 'sent': {
      const mine = sent.filter(({ cookie }) => cookie.name === sight.cookie)
      return unless(verdictHolds(mine, sight), mine.map(briefVerdict))
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
    case 'body': {
      const body = response?.body ?? ''
      const holds = 'has' in sight ? body.includes(sight.has) : !body.includes(sight.lacks)
      return unless(holds, body)
    }
    case 'header':
      return seeHeader(response?.headers ?? [], sight)
    case 'asked-with':
      return seeHeader((sight.seenBy === 'app' ? upstream?.request : request)?.headers ?? [], sight)
  }
}

type StepSight = Extract<ExchangeSight, { kind: 'step' }>

function stepHolds(step: Step, { name, outcome, reason, text, secret }: StepSight): boolean {
  const said = 'text' in step ? step.text : 'url' in step ? step.url : undefined
  return (
    step.name === name &&
    (outcome === undefined || step.outcome === outcome) &&
    (reason === undefined || ('reason' in step && step.reason === reason)) &&
    (text === undefined || (said?.includes(text) ?? false)) &&
    (secret === undefined || ('secret' in step && step.secret === secret))
  )
}

function seeHeader(
  headers: readonly HeaderLine[],
  sight: Extract<ExchangeSight, { kind: 'header' | 'asked-with' }>,
): string | null {
  const values = headerValues(headers, sight.name)
  const { has } = sight
  const lacks = sight.kind === 'header' ? sight.lacks : undefined
  const holds = has === null ? values.length === 0 : values.some((value) => value.includes(has))
  const without = lacks === undefined || !values.some((value) => value.includes(lacks))
  return unless(holds && without, values)
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

const unless = (holds: boolean, instead: unknown) =>
  holds ? null : JSON.stringify(instead ?? null)
const briefVerdict = ({ outcome, reasons }: Verdict) => [outcome, ...reasons].join(' ')
const brief = (step: Step) =>
  [step.name, step.outcome, 'reason' in step ? step.reason : undefined].filter(Boolean).join(' ')
