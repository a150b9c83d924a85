import { useState } from 'react'
import { splitSigned } from '../../server/signed-cookie.ts'
import { useExplainer } from '../explain/explainer.ts'
import { setFacts } from '../explain/facts.ts'
import { Grounds } from '../explain/grounds.tsx'
import { SessionToken } from '../identity/session-token.tsx'
import { Mark } from '../mark.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { Told } from '../glossary/told.tsx'
import { markedLine } from './marked-line.ts'
import type { Refused } from './refused.ts'
import './refused.css'

/** So many stand there at once; the rest on demand. */
const fewEnough = 3

/** What the browser did not keep: the line as it came, what is at fault in it, and why. */
export function RefusedTray({ refused }: { readonly refused: readonly Refused[] }) {
  const { cookies } = useMessages()
  const [all, setAll] = useState(false)
  const shown = all ? refused : refused.slice(0, fewEnough)
  return (
    <div className="refused">
      <p className="quiet-text">{cookies.refusedNote}</p>
      <ul>
        {shown.map((one) => (
          <RefusedLine key={`${one.exchange} ${one.verdict.line}`} refused={one} />
        ))}
      </ul>
      {shown.length < refused.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {cookies.more(refused.length - shown.length)}
        </button>
      )}
    </div>
  )
}

function RefusedLine({ refused }: { readonly refused: Refused }) {
  const words = useMessages()
  const playground = usePlayground()
  const explainer = useExplainer()
  const { verdict, exchange, step, url, asked, times } = refused
  const { line, name, outcome, reasons, cookie } = verdict
  const sid = cookie ? splitSigned(cookie.value)?.sid : undefined
  const api = exchange === null ? 'script' : 'http'
  const ignored = outcome === 'not-considered'
  return (
    <li>
      <p className="refused-head">
        <Mark outcome={ignored ? 'not-considered' : 'refused'} />{' '}
        <b>{ignored ? words.cookies.notConsidered : words.cookies.refused}</b> <code>{name}</code>{' '}
        {sid !== undefined && <SessionToken sid={sid} />}
        {times > 1 && <span className="quiet-text"> {words.cookies.times(times)}</span>}
        {exchange === null ? (
          <code className="cookie-by">document.cookie</code>
        ) : (
          <button
            type="button"
            className="link cookie-by"
            onClick={() => playground.select(exchange, step < 0 ? null : step)}
          >
            {words.cookies.by(exchange)}
          </button>
        )}
      </p>
      <pre className="refused-line">
        {markedLine(line, reasons, setFacts(line, url, asked, api).missing).map(({ kind, text }) =>
          kind === 'plain' ? (
            text
          ) : kind === 'fault' ? (
            <mark key={text}>{text}</mark>
          ) : (
            <ins key={text}>{words.cookies.missing(text)}</ins>
          ),
        )}
      </pre>
      {explainer?.storing(verdict, url, asked, api).map((one) => (
        <div key={one.word}>
          <p>
            <Told text={one.text} />
          </p>
          <Grounds of={one} />
        </div>
      ))}
    </li>
  )
}
