import type { Exchange } from '../../world/exchange.ts'
import { FirstSentence } from '../first-minute/first-sentence.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShownStep } from '../shown-step.ts'
import { Caption } from './caption.tsx'
import { Chain } from './chain.tsx'
import { Figure } from './figure.tsx'
import { OverlapChart } from './overlap-chart.tsx'
import { Raw } from './raw.tsx'
import { useStepInView } from './use-step-in-view.ts'
import './network.css'

/** The shown exchange: who did what, when, and why. */
export function NetworkPanel() {
  const words = useMessages()
  const shown = useShownStep()
  const panel = useStepInView(shown?.exchange.id ?? 0, shown?.place ?? 0)
  return (
    <section ref={panel} className="panel network-panel" aria-label={words.regions.network}>
      {shown ? (
        <>
          <FigureHead exchange={shown.exchange} />
          <OverlapChart exchange={shown.exchange} />
          <Figure key={shown.exchange.id} exchange={shown.exchange} current={shown.place} />
          <Raw exchange={shown.exchange} />
          <FirstSentence />
          <Caption exchange={shown.exchange} step={shown.step} />
        </>
      ) : (
        <p className="quiet-text">{words.network.empty}</p>
      )}
    </section>
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
