import { loadHandOnMessages } from '../../messages/load-messages.ts'
import { usePageAddress } from '../page-address.ts'
import { useMessages } from '../playground-context.tsx'
import { useLateWords } from '../use-late-words.ts'
import './embed.css'

/** Over what is embedded: what it is, and the way to the whole page. */
export default function EmbedHead() {
  const { title } = useMessages()
  const words = useLateWords(loadHandOnMessages)
  const address = usePageAddress()
  return (
    <p className="embed-head">
      <b>{title}</b>
      {words && (
        <a href={address.whole()} target="_blank" rel="noopener">
          {words.openWhole}
        </a>
      )}
    </p>
  )
}
