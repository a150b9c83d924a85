import type { Page } from '../../client/page.ts'
import { useMessages } from '../playground-context.tsx'
import { EmptyDocument } from './empty-document.tsx'
import { OtherPage } from './other-page.tsx'
import { Shop } from './shop.tsx'

interface DocumentViewProps {
  readonly page: Page
  /** Where it stands among the frames of the page; null: it is the page itself. */
  readonly frame: number | null
}

/** A document as what it is: the shop, another HTML page, or its text; and the frames in it. */
export function DocumentView({ page, frame }: DocumentViewProps) {
  const { browser } = useMessages()
  const { document } = page
  if (!document) return <EmptyDocument />
  return (
    <>
      {document.kind === 'shop' && <Shop page={page} frame={frame} />}
      {document.kind === 'html' && <OtherPage page={page} frame={frame} />}
      {document.kind === 'text' && (
        <div className="shop">
          <p className="quiet-text">{browser.status(document.status)}</p>
          <pre className="shop-text">{document.body}</pre>
        </div>
      )}
      {page.frames.map((inner, place) => (
        <section
          // Frames are only ever added.
          key={place}
          className="page-frame"
          aria-label={browser.frame(inner.url)}
        >
          <p className="quiet-text">{browser.frame(inner.url)}</p>
          <DocumentView page={inner} frame={place} />
        </section>
      ))}
    </>
  )
}
