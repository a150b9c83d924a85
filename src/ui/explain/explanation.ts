import type { SendVerdict, SetVerdict } from '../../jar/verdict.ts'
import type { ReasonMessages, Said } from '../../messages/shape/reasons.ts'
import type { Attribute } from '../participants.ts'
import { byBrowser } from '../participants.ts'
import { sendFacts, setFacts, type Askedness } from './facts.ts'
import type { Rule } from './rule.ts'
import { sendRules, setRules } from './rules.ts'

/** One decision in words, with everything that a reader can follow from it. */
export interface Explanation {
  /** The word to search for; empty where nothing stood in the way. */
  readonly word: string
  /** Whose word it is: ours where DevTools says nothing. */
  readonly vocabulary: keyof ReasonMessages['vocabulary']
  /** What happened, and the cure; of several reasons for one cookie the last holds all cures. */
  readonly text: string
  /** The cookie it is about. */
  readonly cookie: string | null
  readonly decidedBy: keyof ReasonMessages['decidedBy']
  /** The cookie's attributes and the world's options at fault. */
  readonly attributes: readonly Attribute[]
  readonly options: readonly string[]
  readonly rule: Rule | null
}

/** Joins the parts of several reasons: a cure helps only once all of them are met. */
function withCures<T extends Said>(parts: readonly T[]): readonly (T & { text: string })[] {
  const cures = [...new Set(parts.map(({ cure }) => cure).filter((cure) => cure !== ''))]
  return parts.map((part, place) => ({
    ...part,
    text: [part.what, ...(place === parts.length - 1 ? cures : [])].join(' '),
  }))
}

/** Why a cookie goes along with a request, or not. */
export function explainSending(
  { cookie, outcome, reasons }: SendVerdict,
  url: string,
  asked: Askedness,
  words: ReasonMessages,
): readonly Explanation[] {
  const facts = sendFacts(cookie, url, asked)
  const base = { cookie: cookie.name, decidedBy: 'browser-sending' } as const
  if (outcome === 'sent') return [plain(base, words.sent(facts))]
  return withCures(reasons.map((reason) => ({ reason, ...words.send[reason](facts) }))).map(
    ({ reason, text }) => ({
      ...base,
      ...named(reason),
      ...partOf(reason),
      text,
      rule: sendRules[reason],
    }),
  )
}

/** Why a Set-Cookie line (or a script's) was stored, or not. */
export function explainStoring(
  verdict: SetVerdict,
  url: string,
  asked: Askedness,
  words: ReasonMessages,
  api: 'http' | 'script' = 'http',
): readonly Explanation[] {
  const { line, name, outcome, reasons, replaced } = verdict
  const base = { cookie: name, decidedBy: 'browser-storing' } as const
  if (outcome === 'stored')
    return [plain(base, words.stored({ cookie: name, replaced: replaced !== null }))]
  if (outcome === 'deleted')
    return [plain(base, words.deleted({ cookie: name, was: replaced !== null }))]
  const facts = setFacts(line, url, asked, api)
  return withCures(reasons.map((reason) => ({ reason, ...words.set[reason](facts) }))).map(
    ({ reason, text }) => ({
      ...base,
      ...named(reason),
      ...partOf(reason),
      text,
      rule: setRules[reason],
    }),
  )
}

/** DevTools' word as it is; ours without its namespace. */
function named(reason: string): Pick<Explanation, 'word' | 'vocabulary'> {
  return reason.startsWith('own:')
    ? { word: reason.slice('own:'.length), vocabulary: 'ours' }
    : { word: reason, vocabulary: 'DevTools' }
}

function partOf(
  reason: Parameters<typeof byBrowser>[0],
): Pick<Explanation, 'attributes' | 'options'> {
  const { attributes = [], options = [] } = byBrowser(reason)
  return { attributes, options }
}

const plain = (base: Pick<Explanation, 'cookie' | 'decidedBy'>, text: string): Explanation => ({
  ...base,
  text,
  word: '',
  vocabulary: 'ours',
  attributes: [],
  options: [],
  rule: null,
})
