import { useState } from 'react'
import { loadGlossary } from '../../messages/load-messages.ts'
import type { Term, TermId } from '../../messages/shape/glossary.ts'
import { useMessages } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { Sheet } from '../sheet.tsx'
import { useLateWords } from '../use-late-words.ts'
import { sources } from './sources.ts'
import './glossary.css'

const groups = ['session', 'web', 'code', 'page'] as const

/** All words of the glossary, by what they belong to, with where each is defined. */
export default function GlossarySheet({ onClose }: { readonly onClose: () => void }) {
  const { glossary: title } = useMessages()
  const words = useLateWords(loadGlossary)
  const [sought, setSought] = useState('')
  if (!words) return null
  const fits = ({ name, means, usage, forms }: Term) =>
    [name, means, usage, ...forms].join(' ').toLowerCase().includes(sought.trim().toLowerCase())
  const found = groups.map((group) => ({
    group,
    // The keys of each group are ids of terms: the shape says so.
    terms: (Object.entries(words.terms[group]) as [TermId, Term][]).filter(([, term]) =>
      fits(term),
    ),
  }))
  const none = found.every(({ terms }) => terms.length === 0)
  return (
    <Sheet title={title} status={none && words.none} onClose={onClose}>
      <p>{words.lead}</p>
      <input
        type="search"
        className="field glossary-find"
        aria-label={words.find}
        placeholder={words.find}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {found.map(
        ({ group, terms }) =>
          terms.length > 0 && (
            <section key={group} aria-label={words.groups[group]}>
              <h3>{words.groups[group]}</h3>
              <dl className="glossary">
                {terms.map(([id, term]) => (
                  <Entry key={id} id={id} term={term} ours={words.ours} />
                ))}
              </dl>
            </section>
          ),
      )}
    </Sheet>
  )
}

interface EntryProps {
  readonly id: TermId
  readonly term: Term
  /** In the place of a source. */
  readonly ours: string
}

function Entry({ id, term: { name, means, usage }, ours }: EntryProps) {
  const source = sources[id]
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Prose text={means} />{' '}
        {usage !== '' && (
          <span className="quiet-text">
            <Prose text={usage} />
          </span>
        )}
        <small>
          {source ? (
            <a href={source.href} target="_blank" rel="noreferrer">
              {source.text}
            </a>
          ) : (
            ours
          )}
        </small>
      </dd>
    </div>
  )
}
