import type { ReactNode } from 'react'
import type { HandOnMessages } from '../../messages/shape/hand-on.ts'
import { splitSigned } from '../../server/signed-cookie.ts'
import type { Exchange } from '../../world/exchange.ts'
import { useExplainer } from '../explain/explainer.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { Mark, type Outcome } from '../mark.tsx'
import { heldIn } from '../network/session-data.ts'
import { useMessages } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { clockText } from '../timeline/clock-text.ts'

interface SummaryExchangeProps {
  readonly exchange: Exchange
  readonly words: HandOnMessages
}

/** One exchange: its request and status, each cookie's fate with the reason, what the store held. */
export function SummaryExchange({ exchange, words }: SummaryExchangeProps) {
  const { network, browser } = useMessages()
  const { id, request, response, client, startedAt, endAt } = exchange
  return (
    <li className="summary-exchange">
      <h2>
        <span className="figure-number">{id}</span>{' '}
        <code>
          {request.method} {new URL(request.url).pathname}
        </code>{' '}
        <span className="quiet-text">
          {response?.status ?? ''}{' '}
          {endAt === null ? network.pending : network.duration(endAt - startedAt)}
          {' · '}
          {browser.clientName(client)} · {new URL(request.url).host} · {clockText(startedAt)}
        </span>
      </h2>
      <Failure exchange={exchange} />
      <ul>
        {exchange.sent.map((verdict) => (
          <Fate
            key={`${verdict.cookie.name} ${verdict.cookie.domain}${verdict.cookie.path}`}
            way="↑"
            outcome={verdict.outcome === 'sent' ? 'done' : verdict.outcome}
            word={verdict.outcome === 'sent' ? words.fates.sent : network.outcomes[verdict.outcome]}
            name={verdict.cookie.name}
            value={verdict.cookie.value}
            why={<Why exchange={exchange} good={verdict.outcome === 'sent'} sent={verdict} />}
          />
        ))}
        {exchange.set.map((verdict, place) => (
          <Fate
            // The lines of one answer keep their order.
            key={place}
            way="↓"
            outcome={isGood(verdict.outcome) ? 'done' : verdict.outcome}
            word={
              isGood(verdict.outcome)
                ? words.fates[verdict.outcome]
                : network.outcomes[verdict.outcome]
            }
            name={verdict.name}
            value={verdict.cookie?.value ?? ''}
            why={<Why exchange={exchange} good={isGood(verdict.outcome)} set={verdict} />}
          />
        ))}
        <StoreAfter exchange={exchange} words={words} />
      </ul>
    </li>
  )
}

const isGood = (outcome: string): outcome is 'stored' | 'deleted' =>
  outcome === 'stored' || outcome === 'deleted'

interface FateProps {
  readonly way: '↑' | '↓'
  readonly outcome: Outcome
  readonly word: string
  readonly name: string
  readonly value: string
  readonly why: ReactNode
}

/** What became of one cookie. */
function Fate({ way, outcome, word, name, value, why }: FateProps) {
  const sid = splitSigned(value)?.sid
  return (
    <li>
      {way} <Mark outcome={outcome} /> <b>{word}</b> <code>{name}</code>{' '}
      {sid !== undefined && <SessionToken sid={sid} />} {why}
    </li>
  )
}

interface WhyProps {
  readonly exchange: Exchange
  /** Nothing stood in its way: nothing needs to be said. */
  readonly good: boolean
  readonly sent?: Exchange['sent'][number]
  readonly set?: Exchange['set'][number]
}

/** The reasons, in the words of the page. */
function Why({ exchange, good, sent, set }: WhyProps) {
  const explainer = useExplainer()
  if (good || !explainer) return null
  const { url } = exchange.request
  const said = [
    ...(sent ? explainer.sending(sent, url, exchange.asked) : []),
    ...(set ? explainer.storing(set, url, exchange.asked) : []),
  ]
  return said.map(({ word, text }) => (
    <span key={text} className="summary-why">
      <b>
        <code>{word}</code>
      </b>{' '}
      <Prose text={text} />{' '}
    </span>
  ))
}

function Failure({ exchange }: { readonly exchange: Exchange }) {
  const { network } = useMessages()
  const explainer = useExplainer()
  const step = exchange.steps.find(({ name }) => name === 'fail')
  if (!exchange.failure || !step) return null
  return (
    <p>
      <Mark outcome="failed" /> <b>{network.failures[exchange.failure.kind]}</b>{' '}
      {explainer?.step(step, exchange).map(({ text }) => (
        <Prose key={text} text={text} />
      ))}
    </p>
  )
}

/** The records of each store that this exchange changed. */
function StoreAfter({ exchange: { before, after }, words }: SummaryExchangeProps) {
  const changed = Object.entries(after.stores).filter(
    ([name, records]) => JSON.stringify(records) !== JSON.stringify(before.stores[name]),
  )
  return changed.map(([name, records]) => (
    <li key={name}>
      {words.storeAfter}{' '}
      {records.length === 0
        ? words.storeEmpty
        : records.map(({ sid, json }) => (
            <span key={sid} className="summary-record">
              <SessionToken sid={sid} /> {heldIn(json)}
            </span>
          ))}
    </li>
  ))
}
