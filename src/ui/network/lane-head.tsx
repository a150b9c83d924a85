import type { Exchange } from '../../world/exchange.ts'
import { IdentityShape } from '../identity/session-token.tsx'
import { useMessages } from '../playground-context.tsx'
import type { Held } from './held.ts'
import { namesOf } from './lane-names.ts'
import { laneVariable, type Lane } from './lanes.ts'

interface LaneHeadProps {
  readonly lane: Lane
  readonly exchange: Exchange
  /** What the actors hold in the end: the shapes on top of their lifelines. */
  readonly held: Held | undefined
}

/** Who a lane is, and whose sessions it holds. */
export function LaneHead({ lane, exchange, held }: LaneHeadProps) {
  const words = useMessages()
  const { id, used } = lane
  const [name, detail] = namesOf(id, exchange, words)
  const shapes =
    id === 'client' ? [held?.client ?? null] : id === 'store' ? (held?.stores ?? []) : []
  return (
    <span
      className={`lane-head ${id === 'client' || id === 'store' ? `lane-head-${id}` : ''}`}
      data-used={used}
      style={{ left: `var(${laneVariable(id)})` }}
    >
      <b>{name}</b>
      <span className="lane-sub">{detail}</span>
      <span className="lane-shapes">
        {shapes.slice(0, 4).map((sid) => (
          <IdentityShape key={sid} sid={sid} />
        ))}
      </span>
    </span>
  )
}
