/** The rule that a decision rests on, and where it stands. The page links there and never fetches it. */
export interface Rule {
  /** As in src/jar/SPEC.md; null: not one of the jar's. */
  readonly id: string | null
  readonly source:
    'RFC 6265bis' | 'CHIPS' | 'Fetch' | 'Mixed Content' | 'express-session' | 'DevTools protocol'
  /** `§5.7`, or the heading. */
  readonly section: string
  readonly href: string
}

const draft = 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis'

/** A section of RFC 6265bis. */
export const rfc = (id: string | null, section: string): Rule => ({
  id,
  source: 'RFC 6265bis',
  section: `§${section}`,
  href: `${draft}#section-${section}`,
})

export const chips = (id: string): Rule => ({
  id,
  source: 'CHIPS',
  section: '§2',
  href: 'https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#section-2',
})

export const fetchRule = (id: string | null, section: string, anchor: string): Rule => ({
  id,
  source: 'Fetch',
  section,
  href: `https://fetch.spec.whatwg.org/#${anchor}`,
})

export const mixedContent: Rule = {
  id: null,
  source: 'Mixed Content',
  section: '§4.4',
  href: 'https://www.w3.org/TR/mixed-content/#should-block-fetch',
}

/** A heading of express-session's README. */
export const readme = (heading: string): Rule => ({
  id: null,
  source: 'express-session',
  section: heading,
  href: `https://github.com/expressjs/session#${anchorOf(heading)}`,
})

export const protocol = (type: string): Rule => ({
  id: null,
  source: 'DevTools protocol',
  section: type,
  href: `https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-${type}`,
})

/** How GitHub makes an anchor of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
