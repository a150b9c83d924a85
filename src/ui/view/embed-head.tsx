import { useEffect, useRef, useState } from 'react'
import { loadViewMessages } from '../../messages/load-messages.ts'
import { withoutOwnSecrets } from '../../world/own-secrets.ts'
import { usePageAddress } from '../page-address.ts'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { useLateWords } from '../use-late-words.ts'
import { embedParts } from './view.ts'
import './embed.css'

/** Over what is embedded: what it is, and the way to the whole page. */
export function EmbedHead({ unknown }: { readonly unknown: readonly string[] }) {
  const { title } = useMessages()
  const words = useLateWords(loadViewMessages)
  const link = useWholeLink()
  return (
    <header className="embed-head">
      <h1>{title}</h1>
      {words && (
        <a href={link} target="_blank" rel="noopener">
          {words.openWhole}
        </a>
      )}
      {words && unknown.length > 0 && (
        <p role="alert">{words.unknownPart(unknown.join(', '), embedParts.join(', '))}</p>
      )}
    </header>
  )
}

/** The page's own address as long as nothing was done; then a link to the world as it stands. */
function useWholeLink(): string {
  const address = usePageAddress()
  const script = usePlaygroundState((state) => state.script)
  const isBusy = usePlaygroundState((state) => state.busy)
  const first = useRef<string | null>(null)
  const [link, setLink] = useState(address.whole())
  useEffect(() => {
    if (isBusy) return
    let current = true
    const make = async () => {
      const { linkText } = await import('../../world/share.ts')
      // What is somebody's own secret leaves the frame only by the link it came in.
      const text = await linkText(withoutOwnSecrets(script) ?? script)
      if (!current) return
      first.current ??= text
      setLink(text === null || text === first.current ? address.whole() : address.linkTo(text))
    }
    void make()
    return () => {
      current = false
    }
  }, [script, isBusy, address])
  return link
}
