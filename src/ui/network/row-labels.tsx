import { headerValue, headerValues } from '../../http/headers.ts'
import type { Exchange, Step } from '../../world/exchange.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import { findingOf } from './finding.ts'
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
  const sid = step.lane === 'instance' && step.name === 'set-cookie' ? step.sid : undefined
  const finding = findingOf(step, exchange, words)
  return (
    <>
      <Mark outcome={step.outcome} />
      <span className="step-text">
        <Outcome step={step} />
        <span className="step-name">{words.network.steps[step.name]}</span>{' '}
        <span className="step-finding">
          {sid !== undefined && <SessionToken sid={sid} />} {finding}
        </span>
      </span>
    </>
  )
}

/** What travels: above the line the method, the status or the call, below it the cookie's header. */
export function ArrowLabel({ row: { step, sid }, exchange }: LabelProps<'arrow'>) {
  const words = useMessages()
  const { request, response } = exchange
  const back = step.name === 'response'
  return (
    <>
      <span className="arrow-up">
        <Outcome step={step} />
        {step.name === 'request' && (
          <code className="step-name">
            {request.method} {new URL(request.url).pathname}
          </code>
        )}
        {back && (
          <code className="step-name">
            <span className="sr-only">{words.network.steps.response} </span>
            {response?.status}
          </code>
        )}
        {step.lane === 'instance' && (
          <>
            {step.outcome === 'failed' && <Mark outcome="failed" />}
            <code className="step-name">{words.network.steps[step.name]}</code>{' '}
            {sid !== null && <SessionToken sid={sid} />}{' '}
            <span className="step-finding">{findingOf(step, exchange, words)}</span>
          </>
        )}
      </span>
      <Wire back={back} dashed={back} />
      {step.name === 'request' && <CookieLine exchange={exchange} sid={sid} />}
      {back && <SetCookieLines exchange={exchange} sid={sid} />}
    </>
  )
}

/** The `Cookie` header: its session cookie by its token, the others by name. */
function CookieLine({
  exchange,
  sid,
}: {
  readonly exchange: Exchange
  readonly sid: string | null
}) {
  const words = useMessages()
  const header = headerValue(exchange.request.headers, 'cookie')
  const session = exchange.before.world.shop.session.name ?? 'connect.sid'
  if (header === null) return <span className="arrow-down quiet">{words.timeline.marks.none}</span>
  const names = header.split(';').map((pair) => pair.trim().split('=')[0] ?? '')
  return (
    <span className="arrow-down">
      <code>
        Cookie:{' '}
        {names.map((name, place) => (
          // Two cookies may have one name; their order is fixed.
          <span key={place}>
            {place > 0 && '; '}
            {name === session && sid !== null ? (
              <>
                <span className="roomy">{name}=</span>
                <SessionToken sid={sid} />
              </>
            ) : (
              name
            )}
          </span>
        ))}
      </code>
    </span>
  )
}

/** The `Set-Cookie` headers: the session cookie by its token, and the attributes by name. */
function SetCookieLines({
  exchange,
  sid,
}: {
  readonly exchange: Exchange
  readonly sid: string | null
}) {
  const lines = headerValues(exchange.response?.headers ?? [], 'set-cookie')
  return (
    <span className="arrow-down">
      {lines.slice(0, 3).map((line) => {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
        const carries = sid !== null && decodeURIComponentOr(pair).includes(`s:${sid}.`)
        return (
          <code key={line}>
            Set-Cookie:{' '}
            {carries ? <SessionToken sid={sid} /> : pair.length > 24 ? pair.split('=')[0] : pair}
            <span className="roomy">
              {attributes.map((attribute) => `; ${attribute.split('=')[0]}`).join('')}
            </span>
          </code>
        )
      })}
    </span>
  )
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
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
