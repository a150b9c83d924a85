import type { Exchange, Step } from '../../world/exchange.ts'

/** `host`: a host that is not the shop's app, such as the one that only serves its page. */
export type LaneId = 'client' | 'eavesdropper' | 'proxy' | `instance-${number}` | 'host' | 'store'

/** One actor's vertical line. */
export interface Lane {
  readonly id: LaneId
  /** Where it stands between the first lane (0) and the last (1). */
  readonly place: number
  /** It takes part in this exchange. */
  readonly used: boolean
}

/** The name under which the style sheet knows where a lane stands. */
export function laneVariable(id: LaneId): string {
  return `--lane-${id}`
}

/** The lane of who answers, or would have. */
export function serverLane({ instance, answerer }: Exchange): LaneId {
  return answerer === 'page-host' || answerer === 'site' ? 'host' : `instance-${instance ?? 0}`
}

/** The store that the answering instance asks, by its name among the world's stores. */
export function storeOf({ before, instance }: Exchange): string {
  const { kind } = before.world.shop.store
  return kind === 'memory' ? `memory-${instance ?? 0}` : kind
}

/** The request goes by way of the proxy. */
function viaProxy({ steps }: Exchange): boolean {
  return steps.some(({ name }) => name === 'proxy-request' || name === 'cache-lookup')
}

/** One lane an actor, in the order of the road. What a step says stands right of its lane. */
export function lanesOf(exchange: Exchange): readonly Lane[] {
  const ids = actorsOf(exchange)
  const server = serverLane(exchange)
  // Labels need room before the first server and after the servers, less between the others.
  const gaps = ids
    .slice(1)
    .map((id, index) =>
      /^instance-[1-9]/.test(id) ? 0.5 : id === 'store' ? 1.15 : ids[index] === 'client' ? 1 : 0.9,
    )
  const whole = gaps.reduce((sum, gap) => sum + gap, 0)
  let reached = 0
  return ids.map((id, index) => {
    reached += index === 0 ? 0 : (gaps[index - 1] ?? 0)
    return { id, place: reached / whole, used: !id.startsWith('instance') || id === server }
  })
}

function actorsOf(exchange: Exchange): readonly LaneId[] {
  const { network, instances } = exchange.before.world
  const overheard = exchange.steps.some(({ name }) => name === 'overhear')
  const way: LaneId[] = ['client']
  if (overheard) way.push('eavesdropper')
  if (serverLane(exchange) === 'host') return [...way, 'host']
  if (network.proxy) way.push('proxy')
  const servers = Array.from({ length: instances }, (_, index): LaneId => `instance-${index}`)
  return [...way, ...servers, 'store']
}

/** Where a step happens, or where its arrow begins and ends. */
export function roadOf(
  step: Step,
  exchange: Exchange,
): { readonly from: LaneId; readonly to: LaneId | null } {
  const server = serverLane(exchange)
  const door = viaProxy(exchange) ? 'proxy' : server
  switch (step.name) {
    case 'request':
      return { from: 'client', to: door }
    case 'response':
      return { from: door, to: 'client' }
    case 'proxy-request':
      return { from: 'proxy', to: server }
    case 'proxy-response':
      return { from: server, to: 'proxy' }
    case 'overhear':
      return { from: 'eavesdropper', to: null }
    case 'cache-lookup':
    case 'balance':
      return { from: door, to: null }
    case 'drop-headers':
    case 'attach-cookies':
    case 'store-cookies':
    case 'fail':
      return { from: 'client', to: null }
    default: {
      const asks = step.name.startsWith('store.') && step.outcome !== 'skipped'
      return { from: server, to: asks ? 'store' : null }
    }
  }
}
