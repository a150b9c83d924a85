import type { GlossaryMessages, Term, TermId } from '../../messages/shape/glossary.ts'

/** A piece of a text: of the glossary, or plain; code stands between backticks in the catalogue. */
interface Piece {
  readonly text: string
  readonly code: boolean
  readonly term: TermId | null
}

export interface Glossary {
  readonly words: GlossaryMessages
  readonly term: (id: TermId) => Term
  /** The term that a name in code stands for. */
  readonly named: (code: string) => TermId | null
  /** A text with its terms; each is marked where it comes first. */
  readonly marked: (text: string) => readonly Piece[]
}

/** A letter or digit, or what joins words to a longer name: `express-session`, `req.session`. */
const inside = String.raw`[\p{L}\p{N}_./-]`

export function glossaryOf(words: GlossaryMessages): Glossary {
  const { page, session, web, code } = words.terms
  const terms = { ...page, ...session, ...web, ...code }
  // The shape's keys are the term ids, and these objects are typed by it.
  const entries = Object.entries(terms) as readonly (readonly [TermId, Term])[]
  const spoken = new Map<string, TermId>()
  const written = new Map<string, TermId>()
  for (const [id, { forms }] of entries)
    for (const form of forms) {
      written.set(form, id)
      if (!(id in code)) spoken.set(form.toLowerCase(), id)
    }
  const longestFirst = [...spoken.keys()].sort((a, b) => b.length - a.length)
  // A Korean particle may follow at once; a letter of ours may not, nor a name that goes on.
  const pattern = new RegExp(
    `(?<!${inside})(${longestFirst.join('|')})(?![A-Za-z0-9_/-]|\\.[A-Za-z])`,
    'giu',
  )
  const named = (name: string) => written.get(name) ?? null
  return {
    words,
    term: (id) => terms[id],
    named,
    marked(text) {
      const seen = new Set<TermId>()
      const once = (id: TermId | null) => {
        if (id === null || seen.has(id)) return null
        seen.add(id)
        return id
      }
      return text.split('`').flatMap((part, place): Piece[] =>
        place % 2
          ? [{ text: part, code: true, term: once(named(part)) }]
          : part.split(pattern).map((piece, turn) => ({
              text: piece,
              code: false,
              term: turn % 2 ? once(spoken.get(piece.toLowerCase()) ?? null) : null,
            })),
      )
    },
  }
}
