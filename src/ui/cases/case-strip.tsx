import { useState } from 'react'
import type { Case } from '../../cases/case.ts'
import { isCured } from '../../cases/is-cured.ts'
import { brokenScript, curedScript } from '../../cases/scripts.ts'
import { loadCaseWords } from '../../messages/load-messages.ts'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { Prose } from '../prose.tsx'
import { useLateWords } from '../use-late-words.ts'
import { useOpenCase } from './open-case.tsx'
import './cases.css'

/** The open problem: what people saw, why, and its cure, which is tried in the world. */
export default function CaseStrip({ shown }: { readonly shown: Case }) {
  const words = useMessages()
  const cases = useLateWords(loadCaseWords)
  const { close } = useOpenCase()
  const playground = usePlayground()
  const cured = usePlaygroundState(({ script }) => isCured(shown, script))
  const [explained, setExplained] = useState<Case | null>(null)
  if (!cases) return null
  const { symptom, cause, cure: change } = cases[shown.id]
  const turn = () => {
    const script = !cured && shown.cure ? curedScript(shown, shown.cure) : brokenScript(shown)
    if (script.ok) void playground.load(script.value)
  }
  const told = explained === shown || cured
  return (
    <section className="case-strip" aria-label={`${words.caseList.open}: ${shown.id}`}>
      <p>
        <span className="case-id">{shown.id}</span>{' '}
        <b>
          <Prose text={symptom} />
        </b>
      </p>
      <p className="case-deeds">
        {!told && (
          <button type="button" className="button" onClick={() => setExplained(shown)}>
            {words.caseList.why}
          </button>
        )}
        {shown.cure && (
          <button type="button" className="button" onClick={turn}>
            {cured ? words.caseList.asItWas : words.caseList.cure}
          </button>
        )}
        <button type="button" className="button quiet" onClick={close}>
          {words.caseList.close}
        </button>
      </p>
      <div className="case-told" role="status">
        {told && (
          <p>
            <Prose text={cause} />{' '}
            {(cured || !shown.cure) && (
              <>
                <b>{shown.cure ? words.caseList.cured : words.caseList.myth}</b>{' '}
                <Prose text={change} />
              </>
            )}{' '}
            <span className="quiet-text">
              {words.caseList.threads}{' '}
              {shown.threads.map((thread, place) => (
                <span key={thread}>
                  {place > 0 && ', '}
                  <a href={thread} rel="noreferrer" target="_blank">
                    {thread.replace('https://github.com/', '').replace(/\/(issues|pull)\//, '#')}
                  </a>
                </span>
              ))}
            </span>
          </p>
        )}
      </div>
    </section>
  )
}
