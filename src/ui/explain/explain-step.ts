import type { ReasonMessages } from '../../messages/shape/reasons.ts'
import type { Exchange, Failure, Step } from '../../world/exchange.ts'
import { explainHop } from './explain-hop.ts'
import { byServer } from '../participants.ts'
import { explainSending, explainStoring, type Explanation } from './explanation.ts'
import { corsFacts, requestFacts, serverFacts } from './facts.ts'
import { traceWord } from './trace-word.ts'
import { corsRules, failureRules, forbiddenHeader, serverRules } from './rules.ts'

/** So many good cookies are told of one by one; obstacles are always all told. */
const fewEnough = 3

/** What a step decided, in sentences, in the order in which it was decided. */
export function explainStep(
  step: Step,
  exchange: Exchange,
  words: ReasonMessages,
): readonly Explanation[] {
  const { url } = exchange.request
  switch (step.name) {
    case 'attach-cookies':
      return telling(exchange.sent, 'sent').flatMap((verdict) =>
        explainSending(verdict, url, exchange.asked, words),
      )
    case 'store-cookies':
      return telling(exchange.set, 'stored').flatMap((verdict) =>
        explainStoring(verdict, url, exchange.asked, words),
      )
    case 'drop-headers':
      return [explainDropped(step.headers, exchange, words)]
    case 'fail':
      return [explainFailure(step.failure, exchange, words)]
    default:
      return step.lane === 'instance'
        ? explainServer(step, exchange, words)
        : explainHop(step, exchange, words)
  }
}

/** The verdicts with an obstacle; where there is none, the first good ones. */
function telling<Verdict extends { readonly outcome: string }>(
  verdicts: readonly Verdict[],
  good: Verdict['outcome'],
): readonly Verdict[] {
  const bad = verdicts.filter(({ outcome }) => outcome !== good)
  return bad.length ? bad : verdicts.slice(0, fewEnough)
}

function explainServer(
  step: Extract<Step, { readonly lane: 'instance' }>,
  exchange: Exchange,
  words: ReasonMessages,
): readonly Explanation[] {
  const { reason } = step
  if (!reason) return []
  const { what, cure } = words.server[reason](serverFacts(step, exchange))
  const { attributes = [], options = [] } = byServer[reason]
  return [
    {
      word: debugWord(step.evidence) ?? reason,
      vocabulary: 'express-session',
      text: cure === '' ? what : `${what} ${cure}`,
      cookie: null,
      decidedBy: step.whose,
      attributes,
      options,
      rule: serverRules[reason],
    },
  ]
}

/** The debug line that decided. */
function debugWord(evidence: readonly string[]): string | undefined {
  const line = evidence.find((one) => !/^(store\.|Set-Cookie:)/.test(one))
  return line && traceWord(line)
}

function explainDropped(
  headers: readonly string[],
  exchange: Exchange,
  words: ReasonMessages,
): Explanation {
  const { what, cure } = words.dropped({
    headers,
    cookie: headers.some((name) => /^cookie2?$/i.test(name)),
    mode: exchange.asked.credentials,
  })
  return {
    word: 'forbidden request-header',
    vocabulary: 'Fetch',
    text: cure === '' ? what : `${what} ${cure}`,
    cookie: null,
    decidedBy: 'browser',
    attributes: [],
    options: [],
    rule: forbiddenHeader,
  }
}

function explainFailure(failure: Failure, exchange: Exchange, words: ReasonMessages): Explanation {
  const cors = failure.kind === 'cors'
  const { what, cure } = cors
    ? words.cors[failure.why](corsFacts(exchange))
    : words.failures[failure.kind](requestFacts(exchange.request.url, exchange.asked))
  return {
    word: cors ? failure.why : failure.kind,
    vocabulary: cors ? 'Fetch' : 'ours',
    text: cure === '' ? what : `${what} ${cure}`,
    cookie: null,
    decidedBy: 'browser',
    attributes: [],
    options: cors ? ['shop.cors', 'front.credentials'] : [],
    rule: cors ? corsRules[failure.why] : failureRules[failure.kind],
  }
}
