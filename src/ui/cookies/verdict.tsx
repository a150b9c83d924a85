import type { Cookie } from '../../jar/cookie.ts'
import { useExplainer } from '../explain/explainer.ts'
import { Grounds } from '../explain/grounds.tsx'
import { useMessages } from '../playground-context.tsx'
import { Told } from '../glossary/told.tsx'
import type { WouldGo } from './would-go.ts'

interface VerdictProps {
  readonly cookie: Cookie
  readonly would: WouldGo
}

/** Why a cookie would stay behind; one that goes along needs no reason. */
export function Verdict({ cookie, would }: VerdictProps) {
  const words = useMessages()
  const explainer = useExplainer()
  const verdict = would.verdictOn(cookie)
  if (!verdict) return <p className="cookie-why">{words.cookies.goes.elsewhere}</p>
  if (verdict.outcome === 'sent') return null
  return explainer?.sending(verdict, would.url, would.asked).map((one) => (
    <div key={one.word} className="cookie-why">
      <p>
        <Told text={one.text} />
      </p>
      <Grounds of={one} />
    </div>
  ))
}
