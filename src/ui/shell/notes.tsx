import { FirstLine } from '../first-minute/first-notes.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'

/** What the learner must hear: a refused value, or that requests stay inside the page. */
export function Notes() {
  const words = useMessages()
  const playground = usePlayground()
  const trouble = usePlaygroundState((state) => state.trouble)
  const inPage = usePlaygroundState((state) => state.wireMode === 'in-page')
  return (
    <aside className="shell-notes">
      <div role="alert">
        {trouble && (
          <p>
            {words.trouble[trouble.kind](trouble.where, trouble.what)}{' '}
            <button
              type="button"
              className="button quiet"
              onClick={() => playground.dismissTrouble()}
            >
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
      <FirstLine />
      {inPage && <p className="quiet-text">{words.inPage}</p>}
    </aside>
  )
}
