import { useState } from 'react'
import { loadHandOnMessages } from '../../messages/load-messages.ts'
import type { World } from '../../world/schema.ts'
import { download } from '../download.ts'
import { useLateWords } from '../use-late-words.ts'

/** Gives the shown server as a project that runs on Node. */
export function ExportButton({ world }: { readonly world: World }) {
  const words = useLateWords(loadHandOnMessages)
  const [given, setGiven] = useState(false)
  const give = async () => {
    const [{ default: parts }, { projectZip }] = await Promise.all([
      import('virtual:project-parts'),
      import('./project-zip.ts'),
    ])
    download('session-shop.zip', projectZip(world, parts), 'application/zip')
    setGiven(true)
  }
  return (
    words && (
      <button
        type="button"
        className="button quiet"
        title={words.projectHint}
        onClick={() => void give()}
        onBlur={() => setGiven(false)}
      >
        {words.project}
        {given && ' ✓'}
      </button>
    )
  )
}
