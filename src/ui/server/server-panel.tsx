import { useState } from 'react'
import { useMessages } from '../playground-context.tsx'
import { ClientCode } from './client-code.tsx'
import { ClientSettings } from './client-settings.tsx'
import { NetworkSettings } from './network-settings.tsx'
import { ServerCode } from './server-code.tsx'
import { Tabs } from './tabs.tsx'
import './server.css'

type TabId = 'server' | 'client' | 'network' | 'browser'

/** Everything that determines what happens has its place here: the code is the control panel. */
export function ServerPanel() {
  const words = useMessages()
  const [tab, setTab] = useState<TabId>('server')
  return (
    <section className="panel server-panel" aria-label={words.regions.server}>
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
