import { flushSync } from 'react-dom'
import { useMessages } from './playground-context.tsx'
import { useShowPanel } from './shell/panels.ts'
import './why-tag.css'

/** Where the caption stands: what is lit leads there. */
export const captionId = 'why'

/** Beside what took part in the shown step: leads to the caption that explains it. */
export function WhyTag() {
  const words = useMessages()
  const show = useShowPanel()
  return (
    <button
      type="button"
      className="why-tag"
      onClick={() => {
        // Where panels take turns, the caption can take the focus only once its panel is there.
        flushSync(() => show('network'))
        document.getElementById(captionId)?.focus()
      }}
    >
      {words.network.whyTag}
    </button>
  )
}
