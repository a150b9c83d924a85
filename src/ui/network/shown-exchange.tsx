import type { Exchange, Step } from '../../world/exchange.ts'
import { PictureTools } from '../export/picture-tools.tsx'
import { captionId } from '../why-tag.tsx'
import { Caption } from './caption.tsx'
import { FigureHead } from './figure-head.tsx'
import { Figure } from './figure.tsx'
import { OverlapChart } from './overlap-chart.tsx'
import { Raw } from './raw.tsx'

interface ShownExchangeProps {
  readonly exchange: Exchange
  readonly step: Step
  /** Where the step stands among the exchange's. */
  readonly place: number
}

/** One exchange drawn, its bare lines, and what is to be said of one of its steps. */
export function ShownExchange({ exchange, step, place }: ShownExchangeProps) {
  return (
    <>
      <FigureHead exchange={exchange} />
      <OverlapChart exchange={exchange} />
      <Figure key={exchange.id} exchange={exchange} current={place} />
      <div className="under-figure">
        <Raw exchange={exchange} />
        <PictureTools exchange={exchange} />
      </div>
      <Caption id={captionId} exchange={exchange} step={step} />
    </>
  )
}
