import { useState } from 'react'
import type { CredentialsMode } from '../../client/cors.ts'
import type { Deed } from '../../world/action.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { useShownClient } from './shown-client.ts'

const kinds = ['link', 'form', 'iframe', 'img', 'fetch'] as const
type Kind = (typeof kinds)[number]

/** Whatever the shown page might make its browser ask for: a link, a form, a frame, a fetch. */
export function PageAsks() {
  const { browser, cookies } = useMessages()
  const { asks } = browser
  const { goes } = cookies
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = useShownClient()
  const [kind, setKind] = useState<Kind>('fetch')
  const { world } = snapshot
  return (
    <form
      className="page-asks"
      aria-label={asks.title}
      onSubmit={(event) => {
        event.preventDefault()
        void playground.perform(deedOf(kind, client, new FormData(event.currentTarget)))
      }}
    >
      <label>
        <span>{asks.kind}</span>
        <select
          className="field"
          value={kind}
          onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'fetch')}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {asks.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="page-asks-address">
        <span>{goes.to}</span>
        <input
          name="url"
          className="field"
          defaultValue={`${world.api ?? world.page}/api/cart`}
          spellCheck={false}
          autoComplete="off"
          required
        />
      </label>
      {(kind === 'form' || kind === 'fetch') && (
        <label>
          <span>{goes.method}</span>
          <select name="method" className="field">
            {(kind === 'form' ? ['GET', 'POST'] : ['GET', 'POST', 'PUT', 'DELETE']).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {kind === 'fetch' && (
        <label>
          <span>{goes.credentials}</span>
          <select name="credentials" className="field" defaultValue="include">
            {modes.map((mode) => (
              <option key={mode}>{mode}</option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="button">
        {asks.send}
      </button>
    </form>
  )
}

const modes = ['omit', 'same-origin', 'include'] as const satisfies readonly CredentialsMode[]

function deedOf(kind: Kind, client: string, form: FormData): Deed {
  const text = (name: string) => String(form.get(name) ?? '')
  const url = text('url')
  switch (kind) {
    case 'link':
      return { kind: 'follow-link', client, url }
    case 'form':
      return {
        kind: 'submit-form',
        client,
        url,
        method: text('method') === 'POST' ? 'POST' : 'GET',
      }
    case 'iframe':
    case 'img':
      return { kind: 'embed', client, element: kind, url }
    case 'fetch': {
      const credentials = modes.find((mode) => mode === text('credentials')) ?? 'include'
      return { kind: 'fetch', client, url, method: text('method'), credentials }
    }
  }
}
