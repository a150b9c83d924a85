import { isTrustworthy } from '../../http/site.ts'
import { useMessages } from '../playground-context.tsx'

/** Whether what goes to this address is encrypted on its way: a drawing and a word. */
export function Padlock({ url }: { readonly url: string }) {
  const { browser } = useMessages()
  const encrypted = url.startsWith('https:')
  const word = encrypted ? browser.secure : isTrustworthy(url) ? browser.local : browser.insecure
  return (
    <span className="padlock" title={encrypted ? browser.secure : browser.insecure}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="drawing">
        <rect x="3" y="7" width="10" height="7" rx="1" />
        <path d={encrypted ? 'M5 7V5a3 3 0 0 1 6 0v2' : 'M5 7V4.5a3 3 0 0 1 5.8-1'} />
      </svg>
      <span className="padlock-word">{word}</span>
    </span>
  )
}
