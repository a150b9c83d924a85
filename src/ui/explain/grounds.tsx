import { useExplainer } from './explainer.ts'
import type { Explanation } from './explanation.ts'
import './explain.css'
import { TermName } from '../glossary/told.tsx'
import { optionName } from './option-name.ts'

/** What stands below a sentence: whose decision, its word, what is at fault, and the rule. */
export function Grounds({ of }: { readonly of: Explanation }) {
  const reasons = useExplainer()?.words
  const { word, vocabulary, decidedBy, attributes, options, rule } = of
  if (!reasons) return null
  return (
    <p className="facts">
      <span>{reasons.decidedBy[decidedBy]}</span>
      {word !== '' && (
        <span>
          <code className="word">{word}</code> {reasons.vocabulary[vocabulary]}
        </span>
      )}
      {attributes.length > 0 && (
        <span>
          {reasons.attribute} <Names of={attributes} />
        </span>
      )}
      {options.length > 0 && (
        <span>
          {reasons.option} <Names of={options.map(optionName)} />
        </span>
      )}
      {rule && (
        <a href={rule.href} target="_blank" rel="noreferrer">
          {rule.source} {rule.section}
          {rule.id !== null && ` · ${rule.id}`}
        </a>
      )}
    </p>
  )
}

function Names({ of }: { readonly of: readonly string[] }) {
  return of.map((name, place) => (
    <code key={name}>
      {place > 0 && ', '}
      <TermName name={name} />
    </code>
  ))
}
