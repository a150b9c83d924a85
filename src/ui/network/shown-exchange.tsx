import type { Exchange, Step } from '../../world/exchange.ts'
import { PictureTools } from '../export/picture-tools.tsx'
import { captionId } from '../why-tag.tsx'
import { Caption } from './caption.tsx'
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
      <OverlapChart exchange={exchange} />
      <Figure exchange={exchange} current={place} tools={<PictureTools exchange={exchange} />} />
      <Raw exchange={exchange} />
      <Caption id={captionId} exchange={exchange} step={step} />
    </>
  )
}
