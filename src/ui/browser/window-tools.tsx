import { useState } from 'react'
import type { Client } from '../../world/client-schema.ts'
import { useMessages } from '../playground-context.tsx'
import { BrowserSettings } from './browser-settings.tsx'
import { PageAsks } from './page-asks.tsx'

const tools = ['asks', 'settings'] as const

/** Below the page, on demand: what it might ask for, and how its browser is set. */
export function WindowTools({
  browser,
}: {
  readonly browser: Extract<Client, { kind: 'browser' }>
}) {
  const words = useMessages().browser
  const [open, setOpen] = useState<(typeof tools)[number] | null>(null)
  return (
    <div className="window-tools">
      <div className="window-tools-row">
        {tools.map((tool) => (
          <button
            key={tool}
            type="button"
            className="link"
            aria-expanded={open === tool}
            onClick={() => setOpen(open === tool ? null : tool)}
          >
            {words[tool].title}
          </button>
        ))}
      </div>
      {open === 'asks' && <PageAsks />}
      {open === 'settings' && <BrowserSettings browser={browser} />}
    </div>
  )
}
