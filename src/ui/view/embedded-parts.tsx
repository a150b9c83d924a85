import { BrowserPanel } from '../browser/browser-panel.tsx'
import { NetworkPanel } from '../network/network-panel.tsx'
import { ServerPanel } from '../server/server-panel.tsx'
import { StorePanel } from '../server/store-panel.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { useStepping } from '../timeline/use-stepping.ts'
import type { EmbedPart } from './view.ts'

/** Of the panels only what was asked for, side by side. */
export function EmbeddedParts({ parts }: { readonly parts: readonly EmbedPart[] }) {
  const has = (...some: readonly EmbedPart[]) => some.some((part) => parts.includes(part))
  return (
    <>
      <main
        className="shell-panels"
        data-parts={parts.filter((part) => part !== 'timeline').join(' ')}
      >
        {has('browser', 'cookies') && <BrowserPanel />}
        {has('network') && <NetworkPanel />}
        {has('server', 'store') && (
          <div className="shell-side">
            {has('server') && <ServerPanel />}
            {has('store') && <StorePanel />}
          </div>
        )}
      </main>
      {has('timeline') ? <Timeline /> : <Stepping />}
    </>
  )
}

/** The keys of the timeline, where it is not shown itself. */
function Stepping() {
  useStepping()
  return null
}
