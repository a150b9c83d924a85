/**
 * Runs before the first paint, as a small script of its own: of the still pages that index.html
 * brings along, one a language (first-paint.tsx), it shows the reader's (first-start.ts knows it).
 * Of a part of the page, or the page before a class, nothing stands there beforehand.
 */
const query = new URLSearchParams(location.search)
const whole = !query.has('embed') && !query.has('present')
for (const page of document.querySelectorAll<HTMLElement>('#root > [lang]')) {
  if (whole && page.lang === document.documentElement.lang) page.hidden = false
  else page.remove()
}

export {}
