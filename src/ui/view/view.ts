import { createContext, useContext } from 'react'

export const embedParts = ['browser', 'cookies', 'network', 'server', 'store', 'timeline'] as const
export type EmbedPart = (typeof embedParts)[number]

/** How much of the page is shown, and to whom. */
export type View =
  | { readonly kind: 'whole' }
  /** Within somebody else's page. */
  | {
      readonly kind: 'embed'
      /** null: all. */
      readonly parts: readonly EmbedPart[] | null
      /** What was asked for and is no part: then all are shown. */
      readonly unknown: readonly string[]
    }
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
    const asked = embed.split(',').filter((name) => !['', '1'].includes(name))
    const unknown = asked.filter((name) => !embedParts.some((part) => part === name))
    const all = asked.length === 0 || unknown.length > 0
    const parts = embedParts.filter((part) => asked.includes(part))
    return { kind: 'embed', parts: all ? null : parts, unknown }
  }
  return { kind: query.has('present') ? 'present' : 'whole' }
}

interface Viewing {
  readonly view: View
  readonly present: (on: boolean) => void
  /** Answers that are no longer covered, by name. */
  readonly revealed: ReadonlySet<string>
  readonly reveal: (name: string) => void
}

const ViewContext = createContext<Viewing>({
  view: { kind: 'whole' },
  present: () => {},
  revealed: new Set(),
  reveal: () => {},
})
export const ViewProvider = ViewContext.Provider
export const useView = (): Viewing => useContext(ViewContext)
