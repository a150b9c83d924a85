import { newBrowser } from '../../world/defaults.ts'
import type { Client } from '../../world/client-schema.ts'
import { heldSid } from '../identity/held-sid.ts'
import { IdentityShape } from '../identity/session-token.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'

interface ClientTabsProps {
  readonly shown: string
  readonly onShow: (client: string) => void
}

/** A world has at most so many (`World`, `clients`). */
const most = 8
const kinds = ['browser', 'strict-browser', 'rest', 'curl'] as const

/** A tab for each client, with the shape of the session it holds, and a menu to add one. */
export function ClientTabs({ shown, onShow }: ClientTabsProps) {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const { clients } = snapshot.world
  const add = (kind: (typeof kinds)[number]) => {
    const client = newClient(kind, clients)
    onShow(client.id)
    void playground.perform(
      { kind: 'add-client', add: client },
      ...(client.kind === 'browser'
        ? [{ kind: 'navigate' as const, client: client.id, url: '/' }]
        : []),
    )
  }
  return (
    <div className="browser-tabs" role="group" aria-label={words.browser.clients}>
      {clients.map(({ id }) => (
        <button key={id} type="button" aria-pressed={id === shown} onClick={() => onShow(id)}>
          <IdentityShape sid={heldSid(snapshot, id)} /> {words.browser.clientName(id)}
        </button>
      ))}
      {clients.length < most && (
        <select
          className="browser-add"
          aria-label={words.browser.addClient}
          title={words.browser.addClient}
          value=""
          onChange={({ target }) => {
            const kind = kinds.find((one) => one === target.value)
            if (kind) add(kind)
          }}
        >
          <option value="" aria-label={words.browser.addClient}>
            +
          </option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.browser.newClients[kind]}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** The first added browser is the library's; others are numbered by their kind. */
function newClient(kind: (typeof kinds)[number], clients: readonly Client[]): Client {
  const taken = new Set(clients.map(({ id }) => id))
  if (kind === 'browser' && !taken.has('library-pc')) return newBrowser('library-pc')
  let number = 1
  while (taken.has(`${kind}-${number}`)) number++
  const id = `${kind}-${number}`
  switch (kind) {
    case 'browser':
      return newBrowser(id)
    case 'strict-browser':
      return { ...newBrowser(id), thirdPartyCookies: 'block' }
    case 'rest':
      return { id, kind: 'rest' }
    case 'curl':
      return { id, kind: 'curl', cookie: null }
  }
}
