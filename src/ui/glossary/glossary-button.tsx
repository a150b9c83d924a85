import { lazy } from 'react'
import { useMessages } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'

const GlossarySheet = lazy(() => import('./glossary-sheet.tsx'))

/** Opens all words that the page explains. */
export function GlossaryButton() {
  return <SheetButton label={useMessages().glossary} sheet={GlossarySheet} />
}
