import { useSyncExternalStore } from 'react'

const query = '(prefers-reduced-motion: reduce)'

function follow(changed: () => void): () => void {
  const wish = matchMedia(query)
  wish.addEventListener('change', changed)
  return () => wish.removeEventListener('change', changed)
}

/** The reader wants nothing to move. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(query).matches)
}
