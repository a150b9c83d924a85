import { useExplainer } from '../explain/explainer.ts'
import { Prose } from '../prose.tsx'
import { TermMark } from './term-mark.tsx'

/** A sentence of the catalogue, whose words of the glossary say what they mean when they are asked. */
export function Told({ text }: { readonly text: string }) {
  const glossary = useExplainer()?.glossary
  if (!glossary) return <Prose text={text} />
  return glossary.marked(text).map(({ text: piece, code, term }, place) => {
    const word = term === null ? piece : <TermMark of={term}>{piece}</TermMark>
    // The pieces of one sentence never change places.
    return code ? <code key={place}>{word}</code> : <span key={place}>{word}</span>
  })
}

/** A name as it stands in code: of an attribute or an option. */
export function TermName({ name }: { readonly name: string }) {
  const term = useExplainer()?.glossary.named(name) ?? null
  return term === null ? name : <TermMark of={term}>{name}</TermMark>
}
