import { useState } from 'react'
import { CookiesPanel } from '../cookies/cookies-panel.tsx'
import { FirstNote } from '../first-minute/first-notes.tsx'
import { latePart } from '../late-part.tsx'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { AddressBar } from './address-bar.tsx'
import { ClientTabs } from './client-tabs.tsx'
import { EmptyDocument } from './empty-document.tsx'
import { ShownClient } from './shown-client.ts'
import { WindowTools } from './window-tools.tsx'
import './browser.css'

/** What the first answer is shown in: it comes with it. */
export const DocumentView = latePart(
  async () => (await import('./document-view.tsx')).DocumentView,
  EmptyDocument,
  (load) => load(),
)
const ProgramView = latePart(async () => (await import('./program-view.tsx')).ProgramView)

/** The clients: the window of the one in front, and its jar. */
export function BrowserPanel() {
  const words = useMessages()
  const { snapshot, exchange, live } = useShown()
  const selected = usePlaygroundState((state) => state.selected)
  const { clients } = snapshot.world
  const [chosen, setChosen] = useState({ id: '', selected })
  // Looking at another exchange brings its client to the front, until a tab is chosen.
  const wanted = !live && exchange && chosen.selected !== selected ? exchange.client : chosen.id
  const shown = clients.find(({ id }) => id === wanted) ?? clients[0]
  if (!shown) return null
  const page = snapshot.pages[shown.id]
  return (
    <ShownClient value={shown.id}>
      <section className="panel browser-panel" aria-label={words.regions.browser}>
        <div className="browser-window">
          <ClientTabs shown={shown.id} onShow={(id) => setChosen({ id, selected })} />
          {shown.kind === 'browser' ? (
            <>
              <AddressBar />
              {page && <DocumentView page={page} frame={null} />}
              {live && <WindowTools client={shown.id} />}
            </>
          ) : (
            <ProgramView program={shown} />
          )}
        </div>
        <FirstNote />
        <CookiesPanel />
      </section>
    </ShownClient>
  )
}
