import { lazy } from 'react'
import { harOf } from '../../code/har.ts'
import { loadHandOnMessages } from '../../messages/load-messages.ts'
import { download } from '../download.ts'
import { usePlaygroundState } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'
import { useLateWords } from '../use-late-words.ts'

const Summary = lazy(() => import('../print/summary.tsx'))

/** Takes the whole timeline along. */
export function TimelineTools() {
  const words = useLateWords(loadHandOnMessages)
  const timeline = usePlaygroundState((state) => state.timeline)
  const exchanges = timeline.filter((entry) => entry.kind === 'exchange')
  if (!words || exchanges.length === 0) return null
  return (
    <>
      <h3 className="sheet-part">{words.whole}</h3>
      <p className="exchange-tools">
        <button
          type="button"
          className="button"
          title={words.harHint}
          onClick={() => download('session-playground.har', harOf(exchanges), 'application/json')}
        >
          {words.harOfAll}
        </button>
        <SheetButton label={words.openSummary} sheet={Summary} />
      </p>
    </>
  )
}
