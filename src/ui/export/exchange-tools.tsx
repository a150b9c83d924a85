import { curlCommand } from '../../code/curl.ts'
import { harOf } from '../../code/har.ts'
import { rawRequest, rawResponse } from '../../code/raw-http.ts'
import { loadHandOnMessages } from '../../messages/load-messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import { CopyButton } from '../copy-button.tsx'
import { download } from '../download.ts'
import { useLateWords } from '../use-late-words.ts'

/** Takes one exchange along: as HTTP writes it, as a command, as an archive. */
export function ExchangeTools({ exchange }: { readonly exchange: Exchange }) {
  const words = useLateWords(loadHandOnMessages)
  const { id, request, response } = exchange
  if (!words) return null
  return (
    <p className="exchange-tools">
      <CopyButton label={words.rawRequest} text={() => rawRequest(request)} />
      {response && <CopyButton label={words.rawResponse} text={() => rawResponse(response)} />}
      <CopyButton label={words.curl} text={() => curlCommand(request)} />
      <button
        type="button"
        className="button quiet"
        title={words.harHint}
        onClick={() => download(`exchange-${id}.har`, harOf([exchange]), 'application/json')}
      >
        {words.har}
      </button>
    </p>
  )
}
