import { newBrowser } from '../../world/defaults.ts'
import { useState } from 'react'
import { heldSid } from '../identity/held-sid.ts'
import { IdentityShape } from '../identity/session-token.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { AddressBar } from './address-bar.tsx'
import { CookiesPanel } from '../cookies/cookies-panel.tsx'
import { Shop } from './shop.tsx'
import { ShownClient } from './shown-client.ts'
import './browser.css'

/** The virtual browsers: their windows, and the jar of the one in front. */
export function BrowserPanel() {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const { clients } = snapshot.world
  const [chosen, setChosen] = useState('')
  const shown = clients.find(({ id }) => id === chosen) ?? clients[0]
  if (!shown) return null
  return (
    <ShownClient value={shown.id}>
      <section className="panel browser-panel" aria-label={words.regions.browser}>
        <div className="browser-window">
          <div className="browser-tabs" role="group" aria-label={words.browser.clients}>
            {clients.map(({ id }) => (
              <button
                key={id}
                type="button"
                aria-pressed={id === shown.id}
                onClick={() => setChosen(id)}
              >
                <IdentityShape sid={heldSid(snapshot, id)} /> {words.browser.clientName(id)}
              </button>
            ))}
            {clients.length < 2 && (
              <button
                type="button"
                aria-label={words.browser.addClient}
                title={words.browser.addClient}
                onClick={() => {
                  const add = newBrowser('library-pc')
                  void playground
                    .perform({ kind: 'add-client', add })
                    .then(() => playground.perform({ kind: 'navigate', client: add.id, url: '/' }))
                  setChosen(add.id)
                }}
              >
                +
              </button>
            )}
          </div>
          <AddressBar />
          <Shop />
        </div>
        <CookiesPanel />
      </section>
    </ShownClient>
  )
}
