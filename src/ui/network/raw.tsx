import type { Exchange } from '../../world/exchange.ts'
import { ExchangeTools } from '../export/exchange-tools.tsx'
import { useMessages } from '../playground-context.tsx'

/** The exchange as it went over the wire, and what the middleware said about it. */
export function Raw({ exchange }: { readonly exchange: Exchange }) {
  const words = useMessages()
  const { request, response, trace } = exchange
  const lines = (headers: typeof request.headers) =>
    headers.map(([name, value]) => `${name}: ${value}`).join('\n')
  return (
    <details className="raw">
      <summary>{words.network.raw}</summary>
      <ExchangeTools exchange={exchange} />
      <h3>{words.network.requestAsSent}</h3>
      <pre>{`${request.method} ${request.url}\n${lines(request.headers)}\n\n${request.body}`}</pre>
      {response && (
        <>
          <h3>{words.network.responseAsCame}</h3>
          <pre>{`${response.status}\n${lines(response.headers)}\n\n${response.body}`}</pre>
        </>
      )}
      <h3>{words.network.trace}</h3>
      <pre>
        {trace
          .flatMap(({ line }) =>
            line.kind === 'debug'
              ? [line.text]
              : line.kind === 'store-call'
                ? [`store.${line.method} ${line.sid}`]
                : [],
          )
          .join('\n')}
      </pre>
    </details>
  )
}
