import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { foundCases } from './found-cases.ts'
import { useOpenCase } from './open-case.tsx'
import { useCaseWords } from './use-case-words.ts'
import './cases.css'

/** All real problems, found by what one sees. */
export default function CaseList({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages()
  const cases = useCaseWords()
  const { open } = useOpenCase()
  const [typed, setTyped] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const found = cases ? foundCases(cases, typed) : []
  return (
    <dialog ref={dialog} className="case-list" aria-labelledby="case-list" onClose={onClose}>
      <header className="panel-head">
        <h2 id="case-list">{words.caseList.open}</h2>
        <span className="quiet-text" role="status">
          {cases && words.caseList.found(found.length)}
        </span>
        <form method="dialog">
          <button className="button quiet">{words.dismiss}</button>
        </form>
      </header>
      <p className="quiet-text">{words.caseList.lead}</p>
      <label className="case-search">
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
      <ul>
        {cases &&
          found.map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  open(id)
                  dialog.current?.close()
                }}
              >
                <span className="case-id">{id}</span>{' '}
                <span>
                  <Prose text={cases[id].symptom} />
                </span>
              </button>
            </li>
          ))}
      </ul>
    </dialog>
  )
}
