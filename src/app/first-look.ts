import { tagFor } from '../messages/language-tag.ts'
import { chosenTheme, kept, languageKey } from './own-choice.ts'

/**
 * Runs before the first paint, as a small script of its own: of the still pages that index.html
 * brings along, one a language (first-paint.tsx), it shows the reader's, in the reader's theme. Of a
 * part of the page, or the page before a class, nothing stands there beforehand.
 */
const query = new URLSearchParams(location.search)
const whole = !query.has('embed') && !query.has('present')
const pages = [...document.querySelectorAll<HTMLElement>('#root > [lang]')]
const tags = pages.map(({ lang }) => lang)
const language = tagFor(tags, kept(languageKey), navigator.languages) ?? 'en'
for (const page of pages) {
  if (whole && page.lang === language) page.hidden = false
  else page.remove()
}

const { documentElement: root } = document
root.lang = language
const theme = chosenTheme()
const dark = matchMedia('(prefers-color-scheme: dark)').matches
root.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme
