import type { Exchange } from '../../world/exchange.ts'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'

/** A preflight and each redirect hop are exchanges of their own: they lead to one another. */
export function Chain({ exchange }: { readonly exchange: Exchange }) {
  const words = useMessages()
  const playground = usePlayground()
  // The next of a chain begins soon after: only what stands behind this exchange is looked through.
  const next = usePlaygroundState(({ timeline }) => {
    const place = timeline.placeOf(exchange.id)
    const later = timeline.slice(place + 1, place + 40)
    const found = later.find((one) => one.kind === 'exchange' && one.follows === exchange.id)
    return found?.kind === 'exchange' ? found.id : null
  })
  const { follows, cause } = exchange
  if (follows === null && next === null) return null
  return (
    <span className="figure-chain">
      {follows !== null && (
        <button type="button" onClick={() => playground.select(follows)}>
          {words.network.follows(follows, cause)}
        </button>
      )}
      {next !== null && (
        <button type="button" onClick={() => playground.select(next)}>
          {words.network.leadsTo(next)}
        </button>
      )}
    </span>
  )
}
