import { useState } from 'react'
import { latePart } from '../late-part.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'

const PageAsks = latePart(async () => (await import('./page-asks.tsx')).PageAsks)

/** Below the page, on demand: what it might ask for, and its browser's end and new beginning. */
export function WindowTools({ client }: { readonly client: string }) {
  const words = useMessages().browser
  const playground = usePlayground()
  const [open, setOpen] = useState(false)
  return (
    <div className="window-tools">
      <div className="window-tools-row">
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.asks.title}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            void playground.perform(
              { kind: 'close-browser', client },
              { kind: 'navigate', client, url: '/' },
            )
          }}
        >
          {words.closeAndOpen}
        </button>
      </div>
      {open && <PageAsks />}
    </div>
  )
}
