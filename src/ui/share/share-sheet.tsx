import { useEffect, useMemo, useState } from 'react'
import { loadShareMessages } from '../../messages/load-messages.ts'
import { withoutOwnSecrets } from '../../world/own-secrets.ts'
import { linkText } from '../../world/share.ts'
import { TimelineTools } from '../export/timeline-tools.tsx'
import { usePageAddress } from '../page-address.ts'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { ReadyToCopy } from '../ready-to-copy.tsx'
import { Sheet } from '../sheet.tsx'
import { useLateWords } from '../use-late-words.ts'
import { latePart } from '../late-part.tsx'

const EmbedCode = latePart(async () => (await import('../view/embed-code.tsx')).EmbedCode)

/** Characters beyond which some messengers and mail programs cut an address off. */
const longLink = 2_000

/** The link that opens this world elsewhere. It is copied at once, unless there is something to ask. */
export default function ShareSheet({ onClose }: { readonly onClose: () => void }) {
  const { share: title } = useMessages()
  const words = useLateWords(loadShareMessages)
  const address = usePageAddress()
  const script = usePlaygroundState((state) => state.script)
  const [keepsSecret, setKeepsSecret] = useState(false)
  const [link, setLink] = useState<string | 'too-long' | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const bare = useMemo(() => withoutOwnSecrets(script), [script])
  const shared = keepsSecret ? script : (bare ?? script)
  const asks = bare !== null

  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  useEffect(() => {
    let current = true
    void linkText(shared).then((text) => {
      if (!current) return
      const made = text === null ? 'too-long' : address.linkTo(text)
      setLink(made)
      setCopied(null)
      if (text !== null && !asks) void copy(made)
    })
    return () => {
      current = false
    }
  }, [shared, address, asks])

  return (
    <Sheet
      title={title}
      status={words && copied !== null && (copied ? words.copied : words.notCopied)}
      onClose={onClose}
    >
      {words && (
        <>
          <p>{words.lead}</p>
          {asks && (
            <div className="share-secret">
              <p>
                <Prose text={words.ownSecret} />
              </p>
              <label>
                <input
                  type="checkbox"
                  checked={keepsSecret}
                  onChange={({ target }) => setKeepsSecret(target.checked)}
                />{' '}
                {words.keepSecret}
              </label>
            </div>
          )}
          {link === 'too-long' && <p role="alert">{words.tooLong}</p>}
          {link !== null && link !== 'too-long' && (
            <>
              <ReadyToCopy label={words.link} text={link} />
              <p className="quiet-text">
                {words.length(link.length)} {link.length > longLink && words.long}
              </p>
              <p>
                <button type="button" className="button" onClick={() => void copy(link)}>
                  {words.copy}
                </button>
              </p>
            </>
          )}
        </>
      )}
      {link !== null && link !== 'too-long' && <EmbedCode link={link} />}
      <TimelineTools />
    </Sheet>
  )
}
