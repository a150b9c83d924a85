import { useEffect, type ReactNode } from 'react'
import { allCookies } from '../../jar/contents.ts'
import { splitSigned } from '../../server/signed-cookie.ts'
import type { CompareMessages } from '../../messages/shape/compare.ts'
import type { Exchange } from '../../world/exchange.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { Caption } from '../network/caption.tsx'
import { Figure } from '../network/figure.tsx'
import { heldIn } from '../network/session-data.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShownStep } from '../shown-step.ts'

interface WorldViewProps {
  readonly side: 'left' | 'right'
  /** null: there was no such request in this world. */
  readonly exchange: Exchange | null
  /** The step that is unlike; null: the one that tells most. */
  readonly step: number | null
  readonly words: CompareMessages
  /** What can be done with it. */
  readonly children: ReactNode
}

/** One request in one of the worlds: its diagram, why, and what is held afterwards. */
export function WorldView({ side, exchange, step, words, children }: WorldViewProps) {
  const playground = usePlayground()
  const id = exchange?.id ?? null
  useEffect(() => playground.select(id, step), [playground, id, step])
  return (
    <section className="compare-view" aria-label={words.sides[side]}>
      <form method="dialog" className="compare-deeds">
        <b>{words.sides[side]}</b>
        {children}
      </form>
      {exchange ? <Drawn words={words} /> : <p className="quiet-text">{words.nothing}</p>}
    </section>
  )
}

function Drawn({ words }: { readonly words: CompareMessages }) {
  const shown = useShownStep()
  if (!shown) return null
  const { exchange, step, place } = shown
  return (
    <>
      <Figure exchange={exchange} current={place} />
      <Caption exchange={exchange} step={step} />
      <Holdings exchange={exchange} heading={words.holds} />
    </>
  )
}

/** What the browser's jar and the session stores hold once it is over. */
function Holdings({
  exchange,
  heading,
}: {
  readonly exchange: Exchange
  readonly heading: string
}) {
  const words = useMessages()
  const { client, after } = exchange
  const jar = after.jars[client]
  const cookies = jar ? [...allCookies(jar)] : []
  const records = Object.values(after.stores).flat()
  return (
    <dl className="holdings">
      <dt className="holdings-when">{heading}</dt>
      <dt>{words.regions.cookies}</dt>
      {cookies.length === 0 && <dd className="quiet-text">–</dd>}
      {cookies.map(({ name, domain, path, value }) => {
        const sid = splitSigned(value)?.sid
        return (
          <dd key={`${name} ${domain} ${path}`}>
            <code>{name}</code> {sid !== undefined && <SessionToken sid={sid} />}
          </dd>
        )
      })}
      <dt>{words.regions.store}</dt>
      {records.length === 0 && <dd className="quiet-text">–</dd>}
      {records.map(({ sid, json }) => (
        <dd key={sid}>
          <SessionToken sid={sid} /> {heldIn(json)}
        </dd>
      ))}
    </dl>
  )
}
