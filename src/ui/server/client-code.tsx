import { useMemo } from 'react'
import { frontControls } from '../../code/controls.ts'
import { clientDocument, textOf } from '../../code/document.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { CodeView } from './code-view.tsx'
import { SettingRows } from './setting-rows.tsx'

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
      <SettingRows controls={addresses} />
      <CodeView name="client.js" lines={lines} />
    </>
  )
}

const addresses = frontControls.filter(({ path }) => path === 'page')
