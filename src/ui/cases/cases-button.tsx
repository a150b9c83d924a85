import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../playground-context.tsx'

const CaseList = lazy(() => import('./case-list.tsx'))

/** Opens the list of real problems, which is loaded then. */
export function CasesButton() {
  const words = useMessages()
  const [shown, setShown] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-haspopup="dialog"
        onClick={() => setShown(true)}
      >
        {words.caseList.open}
      </button>
      {shown && (
        <Suspense>
          <CaseList onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  )
}
