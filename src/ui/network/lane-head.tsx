import type { Messages } from '../../messages/messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import { IdentityShape } from '../identity/session-token.tsx'
import { useMessages } from '../playground-context.tsx'
import type { Held } from './held.ts'
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

function namesOf(
  id: Lane['id'],
  { client, before, request, answerer }: Exchange,
  { network, browser }: Messages,
): readonly [string, string] {
  const { world } = before
  switch (id) {
    case 'client':
      return [network.client, browser.clientName(client)]
    case 'eavesdropper':
      return [network.eavesdropper, '']
    case 'proxy':
      return [network.proxy, world.network.proxy ? new URL(world.network.proxy.to).protocol : '']
    case 'host':
      return [
        new URL(request.url).host,
        answerer === 'site' || answerer === 'page-host' ? network.answeredBy[answerer] : '',
      ]
    case 'store':
      return [network.store, { memory: 'MemoryStore', redis: 'RedisStore' }[world.shop.store.kind]]
    default:
      return [
        network.instance(Number(id.slice('instance-'.length))),
        world.instances > 1 ? '' : 'Express',
      ]
  }
}
