import type { Page } from './page.ts'

/** The pages before and after the one that a window shows, the nearest last. */
export interface History {
  readonly back: readonly Page[]
  readonly forward: readonly Page[]
}

export const noHistory: History = { back: [], forward: [] }

/** A window went on from `left` to a new page. */
export function pushed(history: History, left: Page): History {
  return left.document ? { back: [...history.back, left], forward: [] } : history
}

/** One step through the history: the page that is next to be shown; null: there is none. */
export function moved(
  { back, forward }: History,
  direction: 'back' | 'forward',
  left: Page,
): { readonly history: History; readonly page: Page } | null {
  const page = direction === 'back' ? back.at(-1) : forward.at(-1)
  if (!page) return null
  const history =
    direction === 'back'
      ? { back: back.slice(0, -1), forward: [...forward, left] }
      : { back: [...back, left], forward: forward.slice(0, -1) }
  return { history, page }
}
