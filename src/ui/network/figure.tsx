import type { CSSProperties, ReactNode } from 'react'
import type { Exchange } from '../../world/exchange.ts'
import { useMessages } from '../playground-context.tsx'
import './figure.css'
import { FigureHead } from './figure-head.tsx'
import { FigureRow } from './figure-row.tsx'
import { LaneHead } from './lane-head.tsx'
import { laneVariable, lanesOf, serverLane, type Lane } from './lanes.ts'
import { rowsOf, type Row } from './rows.ts'
import { usePassing } from './use-passing.ts'

interface FigureProps {
  readonly exchange: Exchange
  readonly current: number
  /** At the end of its head line. */
  readonly tools?: ReactNode
}

/** The sequence diagram: one lane an actor, one row a step, in the order of time. */
export function Figure({ exchange, current, tools }: FigureProps) {
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
    '--server': `var(${laneVariable(serverLane(exchange))})`,
  } as CSSProperties
  return (
    <div className="figure" style={style}>
      {/* Which exchange it is stays in sight with the names of the lanes. */}
      <div className="figure-top">
        <FigureHead exchange={exchange}>{tools}</FigureHead>
        <div className="figure-lanes" aria-hidden="true">
          <span className="figure-ms">ms</span>
          {lanes.map((lane) => (
            <LaneHead key={lane.id} lane={lane} exchange={exchange} held={rows.at(-1)?.held} />
          ))}
        </div>
      </div>
      <Rows key={exchange.id} exchange={exchange} current={current} lanes={lanes} rows={rows} />
    </div>
  )
}

interface RowsProps extends Omit<FigureProps, 'tools'> {
  readonly lanes: readonly Lane[]
  readonly rows: readonly Row[]
}

function Rows({ exchange, current, lanes, rows }: RowsProps) {
  const words = useMessages()
  const passing = usePassing(exchange, rows, current)
  return (
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
  )
}
