import { useMemo } from 'react'
import { clientDocument, textOf } from '../../code/document.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { AddressSettings } from './address-settings.tsx'
import { CodeView } from './code-view.tsx'
import './code-head.css'

/** `client.js`, the front end that runs in the shop's page, and where page and API live. */
export function ClientCode() {
  const words = useMessages()
  const world = useShownWorld()
  const lines = useMemo(() => clientDocument(world), [world])
  return (
    <>
      <div className="code-head">
        <span className="quiet-text">{words.server.front}</span>
        <CopyButton label={words.server.copyFile} text={() => textOf(lines)} />
      </div>
      <AddressSettings />
      <CodeView name="client.js" lines={lines} />
    </>
  )
}
