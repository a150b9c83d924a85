import { en } from './en/language.ts'
import { ko } from './ko/language.ts'
import { tagFor } from './language-tag.ts'
import type { LanguageWords } from './language-words.ts'

/** The languages that there are: equals, by their tags. A new one is a folder, and its name here. */
export const languages = { ko, en } satisfies Readonly<Record<string, LanguageWords>>

export type Language = keyof typeof languages

/** In the order in which they are offered. */
export const languageTags = Object.keys(languages).filter(isLanguage)

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** The reader's own choice, else the first that there is of those wanted, else English. */
export const languageFor = (own: string | null, wanted: readonly string[]): Language =>
  tagFor(languageTags, own, wanted) ?? 'en'
