import type { Exchange, Step } from '../../world/exchange.ts'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import { conditionsOfSending, conditionsOfStoring, type Condition } from './conditions.ts'

interface Asked {
  readonly name: string
  readonly conditions: readonly Condition[]
  readonly good: boolean
}

/** The cookie that is told of: the first with an obstacle, else the first. */
function askedAt(step: Step, exchange: Exchange): Asked | null {
  const asked: readonly Asked[] =
    step.name === 'attach-cookies'
      ? exchange.sent.map((verdict) => ({
          name: verdict.cookie.name,
          conditions: conditionsOfSending(verdict, exchange),
          good: verdict.reasons.length === 0,
        }))
      : step.name === 'store-cookies'
        ? exchange.set.map((verdict) => ({
            name: verdict.name,
            conditions: conditionsOfStoring(verdict, exchange),
            good: verdict.reasons.length === 0,
          }))
        : []
  return asked.find(({ good }) => !good) ?? asked[0] ?? null
}

/** Each condition that was asked about a cookie, both sides of it, and whether it was met. */
export function ConditionsTable({
  step,
  exchange,
}: {
  readonly step: Step
  readonly exchange: Exchange
}) {
  const { conditions: words } = useMessages().network
  const asked = askedAt(step, exchange)
  if (!asked || asked.conditions.length === 0) return null
  const table = (
    <table className="conditions">
      <caption className="sr-only">{words.of(asked.name)}</caption>
      <thead className="sr-only">
        <tr>
          {[words.asked, words.cookie, words.here, words.met].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asked.conditions.map(({ key, cookie, here, met }) => (
          <tr key={key} data-met={met}>
            <th scope="row">{words.keys[key]}</th>
            <td>
              <code>{cookie}</code>
            </td>
            <td>
              <code>{here}</code>
            </td>
            <td>
              <Mark outcome={met ? 'done' : 'refused'} /> {met ? words.yes : words.no}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!asked.good) return table
  return (
    <details className="conditions-all">
      <summary>{words.allMet(asked.conditions.length, asked.name)}</summary>
      {table}
    </details>
  )
}
