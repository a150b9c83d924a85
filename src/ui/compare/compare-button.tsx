import { lazy } from 'react'
import { useMessages } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'

const CompareSheet = lazy(() => import('./compare-sheet.tsx'))

/** Opens another world beside this one. */
export function CompareButton() {
  return <SheetButton label={useMessages().timeline.compare} sheet={CompareSheet} />
}
