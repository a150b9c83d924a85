import type { ReasonMessages } from '../../messages/shape/reasons.ts'
import type { SendVerdict, SetVerdict } from '../../jar/verdict.ts'
import type { Exchange, Step } from '../../world/exchange.ts'
import type { GlossaryMessages } from '../../messages/shape/glossary.ts'
import { glossaryOf, type Glossary } from '../glossary/marking.ts'
import { explainStep } from './explain-step.ts'
import { explainSending, explainStoring, type Explanation } from './explanation.ts'
import type { Askedness } from './facts.ts'
import { serverAsked, type ServerAsked } from './server-asked.ts'

/** Says in one language why something came out as it did. */
export interface Explainer {
  readonly words: ReasonMessages
  readonly glossary: Glossary
  step(step: Step, exchange: Exchange): readonly Explanation[]
  /** What express-session asked; null: nothing. */
  asked(step: Step, exchange: Exchange): ServerAsked | null
  sending(verdict: SendVerdict, url: string, asked: Askedness): readonly Explanation[]
  /** @param api who wrote the line: a response, or a script. */
  storing(
    verdict: SetVerdict,
    url: string,
    asked: Askedness,
    api?: 'http' | 'script',
  ): readonly Explanation[]
}

export const explainerOf = (words: ReasonMessages, glossary: GlossaryMessages): Explainer => ({
  words,
  glossary: glossaryOf(glossary),
  step: (step, exchange) => explainStep(step, exchange, words),
  asked: serverAsked,
  sending: (verdict, url, asked) => explainSending(verdict, url, asked, words),
  storing: (verdict, url, asked, api) => explainStoring(verdict, url, asked, words, api),
})
