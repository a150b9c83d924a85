import { useId, type CSSProperties } from 'react'
import type { Exchange } from '../../world/exchange.ts'
import { IdentityShape } from '../identity/session-token.tsx'
import { useMessages } from '../playground-context.tsx'
import './figure.css'
import { FigureRow } from './figure-row.tsx'
import { instanceLane, lanesOf, laneVariable, type Lane } from './lanes.ts'
import type { Held } from './held.ts'
import { rowsOf } from './rows.ts'

/** The sequence diagram: one lane an actor, one row a step, in the order of time. */
export function Figure({
  exchange,
  current,
}: {
  readonly exchange: Exchange
  readonly current: number
}) {
  const words = useMessages()
  const heading = useId()
  const lanes = lanesOf(exchange)
  const rows = rowsOf(exchange)
  const places = Object.fromEntries(
    lanes.map(({ id, place }) => [
      laneVariable(id),
      `calc(var(--lane-first) + (100% - var(--lane-first) - var(--lane-last)) * ${place})`,
    ]),
  )
  // Custom properties are not among the names that React's style type knows.
  const style = {
    ...places,
    '--server': `var(${laneVariable(instanceLane(exchange))})`,
  } as CSSProperties
  return (
    <div className="figure" style={style}>
      <div className="figure-lanes" id={heading} aria-hidden="true">
        <span className="figure-ms">ms</span>
        {lanes.map((lane) => (
          <LaneHead key={lane.id} lane={lane} exchange={exchange} held={rows.at(-1)?.held} />
        ))}
      </div>
      <ol className="figure-rows" aria-label={words.network.stepsOf(exchange.id)}>
        {rows.map((row, index) => (
          <FigureRow
            // Rows are only ever added.
            key={index}
            row={row}
            before={rows[index - 1]}
            after={rows[index + 1]}
            lanes={lanes}
            exchange={exchange}
            current={row.place === current}
          />
        ))}
      </ol>
    </div>
  )
}

interface LaneHeadProps {
  readonly lane: Lane
  readonly exchange: Exchange
  /** What the actors hold in the end: the shapes on top of their lifelines. */
  readonly held: Held | undefined
}

function LaneHead({ lane, exchange, held }: LaneHeadProps) {
  const words = useMessages()
  const { network, browser } = words
  const shapes =
    lane.id === 'client' ? [held?.client ?? null] : lane.id === 'store' ? (held?.stores ?? []) : []
  const { kind } = exchange.before.world.shop.store
  return (
    <span
      className={`lane-head lane-head-${lane.id === 'client' || lane.id === 'store' ? lane.id : 'server'}`}
      data-used={lane.used}
      style={{ left: `var(${laneVariable(lane.id)})` }}
    >
      <b>
        {lane.id === 'client'
          ? network.client
          : lane.id === 'store'
            ? network.store
            : network.instance(Number(lane.id.slice('instance-'.length)))}
      </b>
      <span className="lane-sub">
        {lane.id === 'client' && browser.clientName(exchange.client)}
        {lane.id === 'store' && { memory: 'MemoryStore', redis: 'RedisStore' }[kind]}
        {lane.id !== 'client' && lane.id !== 'store' && 'Express'}
      </span>
      <span className="lane-shapes">
        {shapes.slice(0, 4).map((sid) => (
          <IdentityShape key={sid} sid={sid} />
        ))}
      </span>
    </span>
  )
}
