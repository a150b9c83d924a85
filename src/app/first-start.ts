import { tagFor } from '../messages/language-tag.ts'
import type { Beginning } from './beginning.ts'
import { headStart } from './head-start.ts'
import { chosenTheme, kept, languageKey } from './own-choice.ts'

/**
 * Runs as the very first script: what the first answer needs is begun, or fetched, at once, and the
 * page is in the reader's language and theme from its first paint on.
 */
// The build writes it there (first-start-plugin.ts).
const { program, files, words } = JSON.parse(
  document.currentScript?.dataset['beginning'] ?? '',
) as Beginning
headStart(new URL(program, document.baseURI).href)

const { documentElement: root } = document
const language = tagFor(Object.keys(words), kept(languageKey), navigator.languages) ?? 'en'
root.lang = language
const theme = chosenTheme()
const dark = matchMedia('(prefers-color-scheme: dark)').matches
root.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme

for (const file of [...files, ...(words[language] ?? [])]) {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = `./assets/${file}`
  // After what the first paint waits for.
  link.fetchPriority = 'low'
  document.head.append(link)
}
