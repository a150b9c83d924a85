import type { Theme } from '../ui/theme.ts'

export const languageKey = 'session-playground.language'
export const themeKey = 'session-playground.theme'

/** What the reader chose here before; null: nothing, or the storage is denied. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Denied: the choice holds for this load.
  }
}

export function chosenTheme(): Theme {
  const own = kept(themeKey)
  return own === 'light' || own === 'dark' ? own : 'system'
}
