import { useState } from 'react'
import { latePart } from '../late-part.tsx'
import { useMessages } from '../playground-context.tsx'
import { Tabs } from './tabs.tsx'

// The page stands before its code is there: what the tabs hold arrives after the first paint.
const ServerCode = latePart(async () => (await import('./server-code.tsx')).ServerCode)
const ClientCode = latePart(async () => (await import('./client-code.tsx')).ClientCode)
const NetworkSettings = latePart(
  async () => (await import('./network-settings.tsx')).NetworkSettings,
)
const ClientSettings = latePart(async () => (await import('./client-settings.tsx')).ClientSettings)

type TabId = 'server' | 'client' | 'network' | 'browser'

/** Everything that determines what happens has its place here: the code is the control panel. */
export function ServerPanel() {
  const words = useMessages()
  const [tab, setTab] = useState<TabId>('server')
  return (
    <section className="panel server-panel" aria-label={words.regions.server}>
      {/* Where panels take turns it is the only heading above those of the settings. */}
      <h2 className="sr-only">{words.regions.server}</h2>
      <Tabs
        label={words.server.tabs}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'server', name: 'server.js', content: () => <ServerCode /> },
          { id: 'client', name: 'client.js', content: () => <ClientCode /> },
          { id: 'network', name: words.regions.network, content: () => <NetworkSettings /> },
          { id: 'browser', name: words.regions.browser, content: () => <ClientSettings /> },
        ]}
      />
    </section>
  )
}
