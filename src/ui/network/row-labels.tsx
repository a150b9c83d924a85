import type { Exchange, Step } from '../../world/exchange.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import { CookieLine, SetCookieLines } from './cookie-lines.tsx'
import { findingOf } from './finding.ts'
import { namedSid } from './named-sid.ts'
import type { Row } from './rows.ts'
import { heldIn } from './session-data.ts'
import { Wire } from './wire.tsx'

interface LabelProps<Kind extends Row['kind']> {
  readonly row: Extract<Row, { kind: Kind }>
  readonly exchange: Exchange
}

/** What became of the step, for those who do not see its mark. */
function Outcome({ step }: { readonly step: Step }) {
  const words = useMessages()
  return <span className="sr-only">{words.network.outcomes[step.outcome]}: </span>
}

/** A step on its actor's lifeline: mark, name in bold, finding in grey. */
export function StepLabel({ row: { step }, exchange }: LabelProps<'step'>) {
  const words = useMessages()
  const sid = namedSid(step, exchange)
  const finding = findingOf(step, exchange, words)
  return (
    <>
      <Mark outcome={step.outcome} />
      <span className="step-text">
        <Outcome step={step} />
        <span className="step-name">{words.network.steps[step.name]}</span>{' '}
        <span className="step-finding">
          {sid !== null && <SessionToken sid={sid} />} {finding}
        </span>
      </span>
    </>
  )
}

/** What travels: above the line the method, the status or the call, below it the cookie's header. */
export function ArrowLabel({ row, exchange }: LabelProps<'arrow'>) {
  const { step } = row
  const back = step.name === 'response' || step.name === 'proxy-response'
  return (
    <>
      <span className="arrow-up">
        <Outcome step={step} />
        <ArrowName row={row} exchange={exchange} />
      </span>
      <Wire back={back} dashed={back} />
      <ArrowHeaders row={row} exchange={exchange} />
    </>
  )
}

function ArrowName({ row: { step, sid }, exchange }: LabelProps<'arrow'>) {
  const words = useMessages()
  const { request, response, upstream } = exchange
  const name = words.network.steps[step.name]
  switch (step.name) {
    case 'request':
      return (
        <code className="step-name">
          {request.method} {new URL(request.url).pathname}
        </code>
      )
    case 'proxy-request':
      return (
        <>
          <span className="sr-only">{name} </span>
          <code className="step-name">{step.url}</code>
        </>
      )
    case 'response':
    case 'proxy-response': {
      const answer = step.name === 'response' ? response : (upstream?.response ?? response)
      return (
        <code className="step-name">
          <span className="sr-only">{name} </span>
          {answer?.status}
        </code>
      )
    }
    default:
      return (
        <>
          {step.outcome === 'failed' && <Mark outcome="failed" />}
          <code className="step-name">{name}</code> {sid !== null && <SessionToken sid={sid} />}{' '}
          <span className="step-finding">{findingOf(step, exchange, words)}</span>
        </>
      )
  }
}

/** Below the line: the cookie's header, and what a proxy changed. */
function ArrowHeaders({ row: { step, sid }, exchange }: LabelProps<'arrow'>) {
  const { request, response, before } = exchange
  const session = before.world.shop.session.name ?? 'connect.sid'
  switch (step.name) {
    case 'request':
      return <CookieLine request={request} session={session} sid={sid} />
    case 'response':
      return <SetCookieLines response={response} sid={sid} />
    case 'proxy-request':
    case 'proxy-response':
      return (
        <span className="arrow-down">
          {step.rewrites.slice(0, 3).map(({ name, after }) => (
            <code key={name}>{after === null ? <s>{name}</s> : `${name}: ${after}`}</code>
          ))}
        </span>
      )
    default:
      return null
  }
}

/** What the store answered. */
export function AnswerLabel({ step }: { readonly step: Step }) {
  const words = useMessages()
  if (step.lane !== 'instance' || !step.answer) return null
  const held = step.name === 'store.get' ? heldIn(step.after) : ''
  return (
    <span className="arrow-up">
      {words.network.answers[step.answer.kind]}
      {held && ': '}
      <code>{held || step.answer.text}</code>
    </span>
  )
}
