import { useState } from 'react'
import { partitionOf, type Cookie } from '../../jar/cookie.ts'
import { useShownClient } from '../browser/shown-client.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { CookieEditor } from './cookie-editor.tsx'
import { tampered } from './tamper.ts'

/** What can be done to a cookie by hand: each is an action on the timeline. */
export function CookieDeeds({ cookie }: { readonly cookie: Cookie }) {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = useShownClient()
  const [editing, setEditing] = useState(false)
  const { name, domain, path, partitionKey } = cookie
  const partition = partitionKey ? { partition: partitionOf(partitionKey) } : {}
  const key = { name, domain, path, ...partition }
  const others = snapshot.world.clients.filter(({ id }) => id !== client)
  if (editing)
    return (
      <CookieEditor
        cookie={cookie}
        onCancel={() => setEditing(false)}
        onSave={(edit) => {
          setEditing(false)
          void playground.perform({ kind: 'edit-cookie', client, cookie: key, edit })
        }}
      />
    )
  return (
    <div className="cookie-deeds">
      <button type="button" className="link" onClick={() => setEditing(true)}>
        {words.cookies.edit}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => {
          const edit = { value: tampered(cookie.value) }
          void playground.perform({ kind: 'edit-cookie', client, cookie: key, edit })
        }}
      >
        {words.cookies.tamper}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => void playground.perform({ kind: 'delete-cookie', client, cookie: key })}
      >
        {words.cookies.remove}
      </button>
      {others.length > 0 && (
        <select
          className="link"
          aria-label={words.cookies.copyTo}
          value=""
          onChange={({ target }) => {
            const to = target.value
            void playground.perform({ kind: 'copy-cookie', client, cookie: key, to })
          }}
        >
          <option value="">{words.cookies.copyTo}…</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {words.browser.clientName(id)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
