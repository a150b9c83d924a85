import { noHistory } from '../../client/history.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { Padlock } from './padlock.tsx'
import { useShownClient } from './shown-client.ts'

/** Where the page is, whether the way there is encrypted, and where one may go. */
export function AddressBar() {
  const { browser } = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = useShownClient()
  const url = snapshot.pages[client]?.url ?? ''
  const history = snapshot.histories[client] ?? noHistory
  const known = URL.canParse(url) && url.startsWith('http')
  return (
    <form
      className="browser-bar"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = String(new FormData(event.currentTarget).get('address') ?? '').trim()
        void playground.perform({ kind: 'navigate', client, url: typed })
      }}
    >
      {(['back', 'forward'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={browser[kind]}
          title={browser[kind]}
          disabled={history[kind].length === 0}
          onClick={() => void playground.perform({ kind, client })}
        >
          {kind === 'back' ? '←' : '→'}
        </button>
      ))}
      <button
        type="button"
        aria-label={browser.reload}
        title={browser.reload}
        onClick={() => void playground.perform({ kind: 'reload', client })}
      >
        ↻
      </button>
      <div className="browser-address">
        {known && <Padlock url={url} />}
        <label>
          <span className="sr-only">{browser.address}</span>
          <input
            key={url}
            name="address"
            defaultValue={known ? url : ''}
            spellCheck={false}
            autoComplete="off"
          />
        </label>
      </div>
    </form>
  )
}
