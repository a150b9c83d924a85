import { languageFor, type Language } from '../messages/language.ts'
import type { Theme } from '../ui/theme.ts'

const languageKey = 'session-playground.language'
const themeKey = 'session-playground.theme'

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Denied: the choice holds for this load.
  }
}

export const chosenLanguage = (): Language => languageFor(kept(languageKey), navigator.languages)

export function chosenTheme(): Theme {
  const own = kept(themeKey)
  return own === 'light' || own === 'dark' ? own : 'system'
}

export const keepLanguage = (language: Language): void => keep(languageKey, language)
export const keepTheme = (theme: Theme): void => keep(themeKey, theme)
