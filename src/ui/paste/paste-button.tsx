import { lazy } from 'react'
import { useMessages } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'

const PasteSheet = lazy(() => import('./paste-sheet.tsx'))

/** Opens the dialog in which a configuration becomes a world; loaded then, with its parser. */
export function PasteButton() {
  return <SheetButton label={useMessages().paste} sheet={PasteSheet} />
}
