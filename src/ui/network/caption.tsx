import type { Exchange, Step } from '../../world/exchange.ts'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { captionId } from '../why-tag.tsx'
import { explainStep } from '../explain/explain-step.ts'
import { Grounds } from '../explain/grounds.tsx'

/** Why the shown step came out as it did: a question, its answer, and what it rests on. */
export function Caption({ step, exchange }: { readonly step: Step; readonly exchange: Exchange }) {
  const words = useMessages()
  const sentences = explainStep(step, exchange, words)
  const question = words.network.questions[step.name]
  if (sentences.length === 0) return null
  return (
    <div className="caption" id={captionId} tabIndex={-1}>
      <h3>
        <Mark outcome={step.outcome} /> {question[step.outcome] ?? words.network.why}
      </h3>
      {sentences.map((one) => (
        <div key={one.text}>
          <p>
            <Prose text={one.text} />
          </p>
          <Grounds of={one} />
        </div>
      ))}
    </div>
  )
}
