import { useState } from 'react'
import { loadViewMessages } from '../../messages/load-messages.ts'
import { CopyButton } from '../copy-button.tsx'
import { useMessages } from '../playground-context.tsx'
import { ReadyToCopy } from '../ready-to-copy.tsx'
import { useLateWords } from '../use-late-words.ts'
import { embedParts } from './view.ts'

/** Gives the piece of HTML that shows this world in another page. */
export function EmbedCode({ link }: { readonly link: string }) {
  const { title, regions } = useMessages()
  const words = useLateWords(loadViewMessages)
  const [part, setPart] = useState('1')
  if (!words) return null
  const address = link.replace('#', `?embed=${part}#`)
  // Without a leave of its own, nothing could be copied out of another site's frame.
  const html = `<iframe src="${address}" title="${title}" width="100%" height="${part === 'timeline' ? 200 : 640}" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`
  return (
    <>
      <h3 className="sheet-part">{words.embed}</h3>
      <label>
        {words.embedPart}{' '}
        <select className="field" value={part} onChange={({ target }) => setPart(target.value)}>
          <option value="1">{words.embedAll}</option>
          {embedParts.map((name) => (
            <option key={name} value={name}>
              {regions[name]}
            </option>
          ))}
          <option value="network,timeline">
            {regions.network}, {regions.timeline}
          </option>
        </select>
      </label>
      <ReadyToCopy label={words.embedCode} text={html} />
      <p className="quiet-text">{words.embedHint}</p>
      <p>
        <CopyButton label={words.copyEmbed} text={() => html} />
      </p>
    </>
  )
}
