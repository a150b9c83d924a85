import { latePart } from '../late-part.tsx'
import { useMessages } from '../playground-context.tsx'
import { useOpenCase } from './open-case.tsx'

const CaseStrip = latePart(async () => (await import('./case-strip.tsx')).default)

/** Over the panels: the problem that is open, or that there is none of that name. */
export function CaseNotes() {
  const words = useMessages()
  const { shown, unknown } = useOpenCase()
  if (unknown !== null)
    return (
      <p role="alert" className="case-strip">
        {words.caseList.unknown(unknown)}
      </p>
    )
  return shown && <CaseStrip key={shown.id} shown={shown} />
}
