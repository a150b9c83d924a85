import type { TermId } from '../../messages/shape/glossary.ts'
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

/** A word that stands for this term, however it is spelt. */
export function TermWord({ of, text }: { readonly of: TermId; readonly text: string }) {
  return useExplainer()?.glossary ? <TermMark of={of}>{text}</TermMark> : text
}

interface TermNameProps {
  readonly name: string
  /** How it is written here; absent: as it is. */
  readonly children?: string
}

/** A name as it stands in code: of an attribute or an option. */
export function TermName({ name, children = name }: TermNameProps) {
  const term = useExplainer()?.glossary.named(name) ?? null
  return term === null ? children : <TermMark of={term}>{children}</TermMark>
}
