import type { Messages } from '../../messages/messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { LaneId } from './lanes.ts'

/** Who a lane is: its name, and what it runs. */
export function namesOf(
  id: LaneId,
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
