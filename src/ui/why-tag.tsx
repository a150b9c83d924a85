import { useMessages } from './playground-context.tsx'

/** Where the caption stands: what is lit leads there. */
export const captionId = 'why'

/** Beside what took part in the shown step: leads to the caption that explains it. */
export function WhyTag() {
  const words = useMessages()
  return (
    <button
      type="button"
      className="why-tag"
      onClick={() => document.getElementById(captionId)?.focus()}
    >
      {words.network.whyTag}
    </button>
  )
}
