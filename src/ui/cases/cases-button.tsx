import { lazy } from 'react'
import { useMessages } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'

const CaseList = lazy(() => import('./case-list.tsx'))

/** Opens the list of real problems, which is loaded then. */
export function CasesButton() {
  return <SheetButton label={useMessages().caseList.open} sheet={CaseList} />
}
