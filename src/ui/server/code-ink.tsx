import { inkOf } from '../../code/ink.ts'
import { TermName } from '../glossary/told.tsx'

interface InkProps {
  readonly text: string
  /** An option that the text names by the last part of its path; null: none. */
  readonly names: string | null
}

/** A piece of a line; the name of an option says what it means when it is asked. */
export function Ink({ text, names }: InkProps) {
  const key = names?.split('.').at(-1) ?? ''
  const at = names === null ? -1 : text.lastIndexOf(key)
  if (names === null || at < 0)
    return (
      <code>
        <Inks text={text} />
      </code>
    )
  return (
    <code>
      <Inks text={text.slice(0, at)} />
      <TermName name={names}>{key}</TermName>
      <Inks text={text.slice(at + key.length)} />
    </code>
  )
}

function Inks({ text }: { readonly text: string }) {
  return inkOf(text).map((part, place) =>
    part.kind === 'plain' ? (
      part.text
    ) : (
      <span key={place} className={`ink-${part.kind}`}>
        {part.text}
      </span>
    ),
  )
}
