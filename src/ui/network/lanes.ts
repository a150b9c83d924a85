import type { Exchange, Step } from '../../world/exchange.ts'

export type LaneId = 'client' | 'store' | `instance-${number}`

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

/** The lane of the instance that answers, or would have. */
export function instanceLane({ instance }: Exchange): LaneId {
  return `instance-${instance ?? 0}`
}

/** The store that the answering instance asks, by its name among the world's stores. */
export function storeOf({ before, instance }: Exchange): string {
  const { kind } = before.world.shop.store
  return kind === 'memory' ? `memory-${instance ?? 0}` : kind
}

/** One lane an actor, in the order of the road. What a step says stands right of its lane. */
export function lanesOf(exchange: Exchange): readonly Lane[] {
  const { instances } = exchange.before.world
  const servers = Array.from({ length: instances }, (_, index): LaneId => `instance-${index}`)
  const ids: readonly LaneId[] = ['client', ...servers, 'store']
  const answering = instanceLane(exchange)
  // The requests' labels need room before the servers, the steps' after them.
  const gaps = ids.slice(1).map((id) => (id === 'store' ? 1 : id === 'instance-0' ? 1 : 0.35))
  const whole = gaps.reduce((sum, gap) => sum + gap, 0)
  let reached = 0
  return ids.map((id, index) => {
    reached += index === 0 ? 0 : (gaps[index - 1] ?? 0)
    return { id, place: reached / whole, used: !id.startsWith('instance') || id === answering }
  })
}

/** Where a step happens, or where its arrow begins and ends. */
export function roadOf(
  step: Step,
  exchange: Exchange,
): { readonly from: LaneId; readonly to: LaneId | null } {
  const server = instanceLane(exchange)
  if (step.name === 'request') return { from: 'client', to: server }
  if (step.name === 'response') return { from: server, to: 'client' }
  if (step.lane === 'client') return { from: 'client', to: null }
  const asks = step.name.startsWith('store.') && step.outcome !== 'skipped'
  return { from: server, to: asks ? 'store' : null }
}
