import { lazy, useMemo, useState } from 'react'
import { formsOf, type Case } from '../../cases/case.ts'
import { playedForm } from '../../cases/played-form.ts'
import { brokenScript, curedScript } from '../../cases/scripts.ts'
import { loadCaseWords } from '../../messages/load-messages.ts'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { Told } from '../glossary/told.tsx'
import { useLateWords } from '../use-late-words.ts'
import { SheetButton } from '../sheet-button.tsx'
import { useOpenCase } from './open-case.tsx'
import './cases.css'

const CompareSheet = lazy(() => import('../compare/compare-sheet.tsx'))

/** The open problem: what people saw, why, and its cure, which is tried in the world. */
export default function CaseStrip({ shown }: { readonly shown: Case }) {
  const words = useMessages()
  const cases = useLateWords(loadCaseWords)
  const { close } = useOpenCase()
  const playground = usePlayground()
  const script = usePlaygroundState((state) => state.script)
  const [asked, setAsked] = useState(0)
  const { form, cured } = useMemo(() => playedForm(shown, script, asked), [shown, script, asked])
  const [explained, setExplained] = useState<Case | null>(null)
  if (!cases) return null
  const { symptom, cause, cure: change } = cases[shown.id]
  const forms = formsOf(shown)
  const cure = forms[form]?.cure
  const open = (place: number, cures: boolean) => {
    const one = forms[place]
    if (!one) return
    const next = cures && one.cure ? curedScript(one, one.cure) : brokenScript(one)
    if (!next.ok) return
    setAsked(place)
    void playground.load(next.value)
  }
  const other = (form + 1) % forms.length
  const told = explained === shown || cured
  return (
    <section className="case-strip" aria-label={`${words.caseList.open}: ${shown.id}`}>
      <p>
        <span className="case-id">{shown.id}</span>{' '}
        <b>
          <Told text={symptom} />
        </b>
      </p>
      <p className="case-deeds">
        {!told && (
          <button type="button" className="button" onClick={() => setExplained(shown)}>
            {words.caseList.why}
          </button>
        )}
        {cure && (
          <button type="button" className="button" onClick={() => open(form, !cured)}>
            {cured ? words.caseList.asItWas : words.caseList.cure}
          </button>
        )}
        {cure && (
          <SheetButton
            label={words.caseList.compare[cured ? 'withBroken' : 'withCure']}
            sheet={CompareSheet}
          />
        )}
        {forms.length > 1 && (
          <button type="button" className="button" onClick={() => open(other, false)}>
            {words.caseList.form(other + 1, forms.length)}
          </button>
        )}
        <button type="button" className="button quiet" onClick={close}>
          {words.caseList.close}
        </button>
      </p>
      <div className="case-told" role="status">
        {told && (
          <p>
            <Told text={cause} />{' '}
            {(cured || !cure) && (
              <>
                <b>{cure ? words.caseList.cured : words.caseList.myth}</b> <Told text={change} />
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
