import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import './lead-line.css'

/**
 * Where panels take turns: what the page is, until there is a first thing to tell in its place. So
 * what stands below it keeps its place.
 */
export function LeadLine() {
  const { lead } = useMessages()
  const untouched = usePlaygroundState(({ script }) => script.actions.length <= 1)
  if (!untouched) return null
  return (
    <p className="first-line" data-everywhere="false">
      {lead}
    </p>
  )
}
