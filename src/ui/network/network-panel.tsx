import type { Exchange, Step } from '../../world/exchange.ts'
import { identityClass, SessionToken } from '../identity/session-token.tsx'
import { CopyButton } from '../copy-button.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { useShown } from '../shown.ts'
import { useShownStep } from '../shown-step.ts'
import { findingOf, sentencesOf } from './finding.ts'
import { lifelinesOf, type Held } from './lifelines.ts'
import { captionId } from '../why-tag.tsx'
import './network.css'

/** The shown exchange: who did what, when, and why. */
export function NetworkPanel() {
  const words = useMessages()
  const { exchange } = useShown()
  return (
    <section className="panel network-panel" aria-label={words.regions.network}>
      {exchange ? (
        <Figure exchange={exchange} />
      ) : (
        <p className="quiet-text">{words.network.empty}</p>
      )}
    </section>
  )
}

function Figure({ exchange }: { readonly exchange: Exchange }) {
  const words = useMessages()
  const shown = useShownStep()
  const current = shown?.place ?? 0
  const { id, request, response, startedAt, endAt, steps } = exchange
  const step = shown?.step
  const held = lifelinesOf(exchange)
  return (
    <>
      <header className="figure-head">
        <span className="figure-number">{id}</span>
        <h2>
          <code>
            {request.method} {new URL(request.url).pathname}
          </code>
        </h2>
        <span className="quiet-text">
          {response ? response.status : words.network.pending}{' '}
          {endAt !== null && words.network.duration(endAt - startedAt)}
        </span>
      </header>
      <div className="figure">
        <div className="figure-lanes" aria-hidden="true">
          <b>{words.network.client}</b>
          <b>{words.network.instance(exchange.instance ?? 0)}</b>
          <b>{words.network.store}</b>
        </div>
        <ol className="figure-steps">
          {steps.map((one, place) => (
            <StepRow
              // Steps are only ever added.
              key={place}
              step={one}
              place={place}
              exchange={exchange}
              current={place === current}
              held={held[place]}
              showTime={place === 0 || one.at !== steps[place - 1]?.at}
            />
          ))}
        </ol>
      </div>
      {step && <Caption step={step} exchange={exchange} />}
      <Raw exchange={exchange} />
    </>
  )
}

const marks = {
  done: '✓',
  skipped: '–',
  withheld: '⊖',
  refused: '✕',
  'not-considered': '·',
  failed: '✕',
} as const

interface StepRowProps {
  readonly step: Step
  readonly place: number
  readonly exchange: Exchange
  readonly current: boolean
  readonly showTime: boolean
  readonly held: Held | undefined
}

function StepRow({ step, place, exchange, current, showTime, held }: StepRowProps) {
  const words = useMessages()
  const playground = usePlayground()
  const sid = arrowSid(step, exchange)
  const finding = findingOf(step, exchange, words)
  const toStore = step.name.startsWith('store.') && step.outcome !== 'skipped'
  return (
    <li
      className={`step step-${step.lane} step-${step.name.replace('.', '-')}`}
      data-outcome={step.outcome}
      data-arrow={toStore || step.lane === 'network'}
    >
      {held && <Lifelines held={held} />}
      <time>{showTime ? step.at - exchange.startedAt : ''}</time>
      <button
        type="button"
        aria-current={current ? 'step' : undefined}
        onClick={() => playground.select(exchange.id, place)}
      >
        <span className="step-mark" aria-hidden="true">
          {marks[step.outcome]}
        </span>
        <span className="sr-only">{words.network.outcomes[step.outcome]}: </span>
        <span className="step-name">
          {step.name === 'request' && (
            <code>
              {exchange.request.method} {new URL(exchange.request.url).pathname} →
            </code>
          )}
          {step.name === 'response' && <code>← {exchange.response?.status}</code>}
          {step.name !== 'request' && step.name !== 'response' && words.network.steps[step.name]}
        </span>{' '}
        {sid !== null && <SessionToken sid={sid} />} <span className="step-finding">{finding}</span>
        {'answer' in step && step.answer && (
          <span className="step-finding"> → {step.answer.kind}</span>
        )}
      </button>
      {step.lane === 'instance' && (
        <span className="step-whose">{words.network.whose[step.whose]}</span>
      )}
    </li>
  )
}

/** One piece of each actor's lifeline, in the colour of the session it holds. */
function Lifelines({ held }: { readonly held: Held }) {
  const { snapshot } = useShown()
  const colour = (sid: string | null) =>
    identityClass(sid === null ? -1 : snapshot.identities.indexOf(sid))
  return (
    <span aria-hidden="true">
      {held.client !== null && <span className={`life life-client ${colour(held.client)}`} />}
      {held.server !== undefined && (
        <span
          className={`life life-server ${colour(held.server)}`}
          data-filled={held.server !== null}
        />
      )}
      {held.stores.slice(0, 5).map((sid, place) => (
        <span key={sid} className={`life life-store life-store-${place} ${colour(sid)}`} />
      ))}
    </span>
  )
}

/** The session that an arrow carries. */
function arrowSid(step: Step, { sidBefore, sidAfter }: Exchange): string | null {
  if (step.name === 'request') return sidBefore
  if (step.name === 'response') return sidAfter !== sidBefore ? sidAfter : null
  return step.lane === 'instance' && step.name !== 'handler' ? (step.sid ?? null) : null
}

function Caption({ step, exchange }: { readonly step: Step; readonly exchange: Exchange }) {
  const words = useMessages()
  const sentences = sentencesOf(step, exchange, words)
  if (sentences.length === 0) return null
  return (
    <div className="caption" id={captionId} tabIndex={-1}>
      <h3>{words.network.why}</h3>
      {sentences.map(({ word, text }) => (
        <div key={word}>
          <p>
            <Prose text={text} />
          </p>
          <p className="quiet-text">
            <code className="word">{word}</code>
          </p>
        </div>
      ))}
    </div>
  )
}

function Raw({ exchange }: { readonly exchange: Exchange }) {
  const words = useMessages()
  const { request, response, trace } = exchange
  const lines = (headers: typeof request.headers) =>
    headers.map(([name, value]) => `${name}: ${value}`).join('\n')
  return (
    <details className="raw">
      <summary>{words.network.raw}</summary>
      <h3>{words.network.requestAsSent}</h3>
      <CopyButton text={() => lines(request.headers)} />
      <pre>{`${request.method} ${request.url}\n${lines(request.headers)}\n\n${request.body}`}</pre>
      {response && (
        <>
          <h3>{words.network.responseAsCame}</h3>
          <CopyButton text={() => lines(response.headers)} />
          <pre>{`${response.status}\n${lines(response.headers)}\n\n${response.body}`}</pre>
        </>
      )}
      <h3>{words.network.trace}</h3>
      <pre>
        {trace
          .flatMap(({ line }) =>
            line.kind === 'debug'
              ? [line.text]
              : line.kind === 'store-call'
                ? [`store.${line.method} ${line.sid}`]
                : [],
          )
          .join('\n')}
      </pre>
    </details>
  )
}
