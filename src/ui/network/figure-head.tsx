import type { ReactNode } from 'react'
import type { Exchange } from '../../world/exchange.ts'
import { useMessages } from '../playground-context.tsx'
import { Chain } from './chain.tsx'

interface FigureHeadProps {
  readonly exchange: Exchange
  /** What can be done with the figure. */
  readonly children?: ReactNode
}

/** Its number (the same as on its bead), what was asked, what came of it and how long it took. */
export function FigureHead({ exchange, children }: FigureHeadProps) {
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
      {children}
    </header>
  )
}
