import { useId, type CSSProperties } from 'react'
import type { Exchange } from '../../world/exchange.ts'
import { useMessages } from '../playground-context.tsx'
import './figure.css'
import { FigureRow } from './figure-row.tsx'
import { LaneHead } from './lane-head.tsx'
import { laneVariable, lanesOf, serverLane } from './lanes.ts'
import { rowsOf } from './rows.ts'
import { usePassing } from './use-passing.ts'

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
  const passing = usePassing(exchange, rows, current)
  const places = Object.fromEntries(
    lanes.map(({ id, place }) => [
      laneVariable(id),
      `calc(var(--lane-first) + (100% - var(--lane-first) - var(--lane-last)) * ${place})`,
    ]),
  )
  // Custom properties are not among the names that React's style type knows.
  const style = {
    ...places,
    '--server': `var(${laneVariable(serverLane(exchange))})`,
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
            onArrived={index === passing.row ? passing.arrived : null}
          />
        ))}
      </ol>
    </div>
  )
}
