import { useMessages } from '../playground-context.tsx'
import './shop.css'

/** A window in which nothing has been loaded yet. */
export function EmptyDocument() {
  const { browser } = useMessages()
  return <div className="shop quiet-text">{browser.empty}</div>
}
