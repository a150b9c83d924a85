import type { PasteFinding } from '../../code/paste-finding.ts'
import type { PasteMessages } from '../../messages/shape/paste.ts'
import { Prose } from '../prose.tsx'

/** What was made of the text, place by place. */
export function Findings({
  findings,
  words,
}: {
  readonly findings: readonly PasteFinding[]
  readonly words: PasteMessages
}) {
  return (
    <ul className="paste-findings">
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <span className="paste-place">{words.place(finding)}</span>{' '}
          <span>
            <Prose text={sentence(finding, words)} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function sentence(finding: PasteFinding, words: PasteMessages): string {
  // The catalogue's type ties each kind to its own facts; TypeScript cannot follow that through an
  // indexed access, so the pair is put together here, once.
  const say = words.finding[finding.kind] as (facts: PasteFinding) => string
  return say(finding)
}
