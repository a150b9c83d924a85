import { loadHandOnMessages } from '../../messages/load-messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import { download } from '../download.ts'
import { useMessages } from '../playground-context.tsx'
import { useLateWords } from '../use-late-words.ts'

/** Takes the sequence diagram along as a picture, in the colours that the page has now. */
export function PictureTools({ exchange }: { readonly exchange: Exchange }) {
  const words = useMessages()
  const late = useLateWords(loadHandOnMessages)
  if (!late) return null
  const take = async (kind: 'svg' | 'png') => {
    const { pictureOf } = await import('./picture.ts')
    const style = getComputedStyle(document.documentElement)
    const picture = pictureOf(exchange, words, (property) => style.getPropertyValue(property))
    const name = `exchange-${exchange.id}.${kind}`
    if (kind === 'svg') download(name, picture.svg(), 'image/svg+xml')
    else download(name, await picture.png(), 'image/png')
  }
  return (
    <p className="picture-tools" role="group" aria-label={late.picture}>
      <span className="quiet-text" aria-hidden="true">
        {late.picture}
      </span>
      {(['svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="button quiet"
          aria-label={`${late.picture} ${kind.toUpperCase()}`}
          onClick={() => void take(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </p>
  )
}
