import { en } from './en/language.ts'
import { ko } from './ko/language.ts'
import type { LanguageWords } from './language-words.ts'

/** The languages that there are: equals, by their tags. A new one is a folder, and its name here. */
export const languages = { ko, en } satisfies Readonly<Record<string, LanguageWords>>

export type Language = keyof typeof languages

/** In the order in which they are offered. */
export const languageTags = Object.keys(languages).filter(isLanguage)

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/**
 * The reader's own choice, else the first language that there is of those wanted, else English.
 * @param wanted language tags, the dearest first, as `navigator.languages` has them.
 */
export function languageFor(own: string | null, wanted: readonly string[]): Language {
  const tags = [own ?? '', ...wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? ''])]
  return tags.find(isLanguage) ?? 'en'
}
