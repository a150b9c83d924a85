import { latePart } from '../late-part.tsx'
import { useMessages } from '../playground-context.tsx'
import './cookies.css'

/** The jar of the client in front. It is empty as long as nothing was asked. */
export function CookiesPanel() {
  const words = useMessages()
  return (
    <section className="cookies" aria-label={words.regions.cookies}>
      <CookieBook />
    </section>
  )
}

function EmptyBook() {
  const words = useMessages()
  return (
    <>
      <header className="panel-head">
        <h2>{words.regions.cookies}</h2>
        <span className="quiet-text">{words.cookies.count(0, 0)}</span>
      </header>
      <p className="quiet-text">{words.cookies.empty}</p>
    </>
  )
}

export const CookieBook = latePart(
  async () => (await import('./cookie-book.tsx')).CookieBook,
  EmptyBook,
)
