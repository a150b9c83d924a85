import { createContext, useContext } from 'react'

export const embedParts = ['browser', 'cookies', 'network', 'server', 'store', 'timeline'] as const
export type EmbedPart = (typeof embedParts)[number]

/** How much of the page is shown, and to whom. */
export type View =
  | { readonly kind: 'whole' }
  /** Within somebody else's page. null: all parts. */
  | { readonly kind: 'embed'; readonly parts: readonly EmbedPart[] | null }
  /** Before a class. */
  | { readonly kind: 'present' }

/**
 * Reads the page's query: `?embed=1` is everything, `?embed=network` one part,
 * `?embed=network,timeline` several; `?present=1` the presenter's view.
 */
export function viewOf(search: string): View {
  const query = new URLSearchParams(search)
  const embed = query.get('embed')
  if (embed !== null) {
    const asked = embed.split(',')
    const parts = embedParts.filter((part) => asked.includes(part))
    return { kind: 'embed', parts: parts.length === 0 ? null : parts }
  }
  return { kind: query.has('present') ? 'present' : 'whole' }
}

interface Viewing {
  readonly view: View
  readonly present: (on: boolean) => void
}

const ViewContext = createContext<Viewing>({ view: { kind: 'whole' }, present: () => {} })
export const ViewProvider = ViewContext.Provider
export const useView = (): Viewing => useContext(ViewContext)
