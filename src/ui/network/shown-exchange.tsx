import type { Exchange, Step } from '../../world/exchange.ts'
import { PictureTools } from '../export/picture-tools.tsx'
import { useMessages } from '../playground-context.tsx'
import { Caption } from './caption.tsx'
import { Chain } from './chain.tsx'
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
      <Caption exchange={exchange} step={step} />
    </>
  )
}

/** Its number (the same as on its bead), what was asked, what came of it and how long it took. */
function FigureHead({ exchange }: { readonly exchange: Exchange }) {
  const words = useMessages()
  const { id, request, response, startedAt, endAt } = exchange
  return (
    <header className="figure-head">
      <span className="figure-number">{id}</span>
      <h2>
        <code>
          {request.method} {new URL(request.url).pathname}
        </code>
      </h2>
      <span className="quiet-text">
        {response ? response.status : words.network.pending}{' '}
        {endAt !== null && words.network.duration(endAt - startedAt)}
      </span>
      <Chain exchange={exchange} />
    </header>
  )
}
