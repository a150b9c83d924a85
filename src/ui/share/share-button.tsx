import { lazy } from 'react'
import { useMessages } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'

const ShareSheet = lazy(() => import('./share-sheet.tsx'))

/** Opens the link to this world, which is made then. */
export function ShareButton() {
  return <SheetButton label={useMessages().share} sheet={ShareSheet} />
}
