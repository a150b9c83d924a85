import { useMemo, useState } from 'react'
import type { Cookie } from '../../jar/cookie.ts'
import { splitSigned } from '../../server/signed-cookie.ts'
import { useShownClient } from '../browser/shown-client.ts'
import { useExplainer } from '../explain/explainer.ts'
import { useFirstMoment } from '../first-minute/use-first-moment.ts'
import { IdentityShape, identityClass } from '../identity/session-token.tsx'
import { useLit } from '../lit.ts'
import { Mark } from '../mark.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { CookieAttributes } from './cookie-attributes.tsx'
import { CookieDeeds } from './cookie-deeds.tsx'
import { CookieValue } from './cookie-value.tsx'
import { provenanceOf } from './provenance.ts'
import { Verdict } from './verdict.tsx'
import type { WouldGo } from './would-go.ts'
import './cookie-details.css'

interface CookieRowProps {
  readonly cookie: Cookie
  readonly would: WouldGo | null
  /** Stands open from the start. */
  readonly open: boolean
  /** The last exchange that counts. */
  readonly until: number
}

const outcomeMarks = {
  sent: 'done',
  withheld: 'withheld',
  'not-considered': 'not-considered',
} as const

/** One cookie of the jar: whose, what it says, whether it would go along and why. */
export function CookieRow({ cookie, would, open: opens, until }: CookieRowProps) {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot, live } = useShown()
  const client = useShownClient()
  const lit = useLit()
  const timeline = usePlaygroundState((state) => state.timeline)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? opens
  const signed = splitSigned(cookie.value)
  const place = signed ? snapshot.identities.indexOf(signed.sid) : -1
  const origin = useMemo(
    () => provenanceOf(timeline, client, cookie, until),
    [timeline, client, cookie, until],
  )
  const { setBy } = origin
  const first = useFirstMoment()
  const explainer = useExplainer()
  const user = snapshot.pages[client]?.user ?? null
  const verdict = would?.verdictOn(cookie)
  return (
    <li
      className={`cookie ${identityClass(place)}`}
      aria-label={cookie.name}
      data-lit-cookie={lit.cookies.has(cookie.name)}
    >
      <div className="cookie-head">
        <button
          type="button"
          className="cookie-name"
          aria-expanded={open}
          onClick={() => setChosen(!open)}
        >
          <IdentityShape sid={signed?.sid ?? null} /> <code className="word">{cookie.name}</code>
        </button>
        {would && (
          <span className="cookie-goes">
            <Mark outcome={verdict ? outcomeMarks[verdict.outcome] : 'skipped'} />{' '}
            {words.cookies.goes.verdicts[verdict?.outcome ?? 'elsewhere']}
          </span>
        )}
        {setBy === null ? (
          <span className="quiet-text cookie-by">{words.cookies.byHand}</span>
        ) : (
          <button type="button" className="link cookie-by" onClick={() => playground.select(setBy)}>
            {words.cookies.setBy(setBy, origin.renewed)}
          </button>
        )}
      </div>
      {open && (
        <>
          {first?.moment === 'log-in' && place >= 0 && user !== null && (
            <p className="first-row">{explainer?.words.firstMinute.cookieRow(user)}</p>
          )}
          <CookieValue cookie={cookie} signature={origin.signature} />
          <CookieAttributes cookie={cookie} />
          {would && <Verdict cookie={cookie} would={would} />}
          {live && <CookieDeeds cookie={cookie} />}
        </>
      )}
    </li>
  )
}
