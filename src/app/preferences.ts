import { languageFor, type Language } from '../messages/language.ts'
import type { Theme } from '../ui/theme.ts'
import { keep, kept, languageKey, themeKey } from './own-choice.ts'

export const chosenLanguage = (): Language => languageFor(kept(languageKey), navigator.languages)
export const keepLanguage = (language: Language): void => keep(languageKey, language)
export const keepTheme = (theme: Theme): void => keep(themeKey, theme)
