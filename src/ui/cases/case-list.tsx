import { useState } from 'react'
import { loadCaseWords } from '../../messages/load-messages.ts'
import { useMessages } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { Sheet } from '../sheet.tsx'
import { useLateWords } from '../use-late-words.ts'
import { foundCases } from './found-cases.ts'
import { useOpenCase } from './open-case.tsx'
import './cases.css'

/** All real problems, found by what one sees. */
export default function CaseList({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages()
  const cases = useLateWords(loadCaseWords)
  const { open } = useOpenCase()
  const [typed, setTyped] = useState('')
  const found = cases ? foundCases(cases, typed) : []
  return (
    <Sheet
      title={words.caseList.open}
      status={cases && words.caseList.found(found.length)}
      onClose={onClose}
    >
      <p className="quiet-text">{words.caseList.lead}</p>
      <label className="sheet-field">
        <span>{words.caseList.search}</span>
        <input
          className="field"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
        />
      </label>
      {cases && found.length === 0 && <p>{words.caseList.none}</p>}
      <form method="dialog">
        <ul className="case-list">
          {cases &&
            found.map((id) => (
              <li key={id}>
                <button type="submit" onClick={() => open(id)}>
                  <span className="case-id">{id}</span>{' '}
                  <span>
                    <Prose text={cases[id].symptom} />
                  </span>
                </button>
              </li>
            ))}
        </ul>
      </form>
    </Sheet>
  )
}
