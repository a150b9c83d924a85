import { useMemo } from 'react'
import { changedCount } from '../../code/controls.ts'
import { serverDocument, textOf } from '../../code/document.ts'
import { sessionCode } from '../../code/session-code.ts'
import { valueAt } from '../../world/set-value.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { ExportButton } from '../export/export-button.tsx'
import { CodeView } from './code-view.tsx'
import { ProgramConsole } from './program-console.tsx'
import './code-head.css'

/** `server.js`, as it runs. */
export function ServerCode() {
  const words = useMessages()
  const world = useShownWorld()
  const lines = useMemo(() => serverDocument(world), [world])
  return (
    <>
      <div className="code-head">
        <span className="quiet-text">{words.server.differ(changedCount(world, valueAt))}</span>
        <CopyButton label={words.server.copyCall} text={() => sessionCode(lines)} />
        <CopyButton label={words.server.copyFile} text={() => textOf(lines)} />
        <ExportButton world={world} />
      </div>
      <ProgramConsole />
      <CodeView name="server.js" lines={lines} />
    </>
  )
}
