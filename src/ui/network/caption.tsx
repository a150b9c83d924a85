import type { Exchange, Step } from '../../world/exchange.ts'
import { useExplainer } from '../explain/explainer.ts'
import { Grounds } from '../explain/grounds.tsx'
import { FirstSentence } from '../first-minute/first-sentence.tsx'
import { useFirstMoment } from '../first-minute/use-first-moment.ts'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import { Told } from '../glossary/told.tsx'
import { Covered } from '../view/covered.tsx'
import { useCover } from '../view/use-cover.ts'
import { ConditionsTable } from './conditions-table.tsx'
import { evidenceOf } from './evidence.ts'
import { findingOf } from './finding.ts'
import { ServerConditions } from './server-conditions.tsx'

interface CaptionProps {
  readonly step: Step
  readonly exchange: Exchange
  /** Where the page's *why* tags lead; undefined: it stands beside the page's own. */
  readonly id?: string
}

/** Why the shown step came out as it did: a question, its answer, and what it rests on. */
export function Caption({ step, exchange, id }: CaptionProps) {
  const words = useMessages()
  // Who sees this for the first time has one sentence to read.
  const first = useFirstMoment()
  const ownCover = useCover()
  const cover = id ? ownCover : null
  const explainer = useExplainer()
  const sentences = explainer?.step(step, exchange)
  const asked = explainer?.asked(step, exchange)
  const missed = step.lane === 'instance' && step.answer?.kind === 'miss'
  const question = missed ? words.network.missed : words.network.questions[step.name][step.outcome]
  const answer = (
    <>
      <h3>
        <Mark outcome={step.outcome} /> {question ?? words.network.why}
        {asked && <code className="caption-by">express-session · {asked.by.join(', ')}</code>}
      </h3>
      <ConditionsTable step={step} exchange={exchange} />
      {asked && explainer && (
        <ServerConditions
          asked={asked}
          words={explainer.words.asked}
          closed={first !== null && step.outcome === 'done'}
        />
      )}
      {sentences?.map((one) => (
        <div key={one.text}>
          <p>
            <Told text={one.text} />
          </p>
          <Grounds of={one} />
        </div>
      ))}
      {sentences && sentences.length > 0 && step.lane === 'network' && (
        <Lines step={step} exchange={exchange} />
      )}
      {sentences?.length === 0 && <Plain step={step} exchange={exchange} />}
    </>
  )
  return (
    <div className="caption" id={id} tabIndex={-1}>
      {id && <FirstSentence />}
      {cover ? (
        <Covered name={cover.name} step={step}>
          {answer}
        </Covered>
      ) : (
        answer
      )}
    </div>
  )
}

/** Where nothing was decided: what was found, and the very lines it rests on. */
function Plain({ step, exchange }: CaptionProps) {
  const words = useMessages()
  return (
    <>
      <p>
        <Told text={findingOf(step, exchange, words)} />
      </p>
      <Lines step={step} exchange={exchange} />
    </>
  )
}

function Lines({ step, exchange }: CaptionProps) {
  const lines = evidenceOf(step, exchange)
  return lines.length > 0 && <pre className="caption-lines">{lines.join('\n')}</pre>
}
