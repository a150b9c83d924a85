import { isTrustworthy } from '../../http/site.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { useShownClient } from './shown-client.ts'

/** Where the page is, whether the way there is encrypted, and where one may go. */
export function AddressBar() {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = useShownClient()
  const url = snapshot.pages[client]?.url ?? ''
  const known = URL.canParse(url) && url.startsWith('http')
  const encrypted = url.startsWith('https:')
  return (
    <form
      className="browser-bar"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget).get('address')
        void playground.perform({ kind: 'navigate', client, url: String(typed) })
      }}
    >
      <button
        type="button"
        aria-label={words.browser.reload}
        title={words.browser.reload}
        onClick={() => void playground.perform({ kind: 'reload', client })}
      >
        ↻
      </button>
      <label className="browser-address">
        <span className="sr-only">{words.browser.address}</span>
        <input
          key={url}
          name="address"
          defaultValue={known ? url : ''}
          spellCheck={false}
          autoComplete="off"
        />
      </label>
      {known && (
        <span className="quiet-text" data-trustworthy={isTrustworthy(url)}>
          {encrypted ? words.browser.secure : words.browser.insecure}
        </span>
      )}
    </form>
  )
}
