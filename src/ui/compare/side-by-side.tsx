import { useMemo, useState } from 'react'
import type { CompareMessages } from '../../messages/shape/compare.ts'
import type { Unlike } from '../../world/variation.ts'
import { atRest, lookedAt } from '../looked-at.ts'
import { PlaygroundProvider } from '../playground-context.tsx'
import { asCode } from '../../code/controls.ts'
import { PairRow } from './pair-row.tsx'
import type { Both } from './use-compared.ts'
import { WorldView } from './world-view.tsx'

interface SideBySideProps {
  readonly both: Both
  readonly words: CompareMessages
  /** Shows a request of this world in the page. */
  readonly onShow: (exchange: number, step: number | null) => void
  /** Goes on in the other world. */
  readonly onOpen: () => void
}

/** Both timelines, request by request, and one pair of requests drawn beside each other. */
export function SideBySide({ both, words, onShow, onOpen }: SideBySideProps) {
  const { left, right, leftScript, rightScript, pairs, first } = both
  const worlds = useMemo(
    () =>
      ({
        left: lookedAt(atRest(leftScript, left)),
        right: lookedAt(atRest(rightScript, right)),
      }) as const,
    [leftScript, rightScript, left, right],
  )
  const rows = pairs.flatMap((pair, place) => {
    const isExchange = (pair.left ?? pair.right)?.kind === 'exchange'
    return isExchange || pair.differences.length > 0 ? [{ pair, place }] : []
  })
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = pairs[chosen ?? first ?? rows.at(-1)?.place ?? -1]
  return (
    <>
      <Settings unlike={both.unlike} words={words} />
      <ol className="pairs" aria-label={words.requests}>
        <li className="pair-heads" aria-hidden="true">
          <b>{words.sides.left}</b>
          <b>{words.sides.right}</b>
        </li>
        {rows.map(({ pair, place }) => (
          <PairRow
            key={place}
            pair={pair}
            first={place === first}
            chosen={pair === shown}
            worlds={worlds}
            words={words}
            onChoose={() => setChosen(place)}
          />
        ))}
      </ol>
      {shown && (
        <div className="compare-views">
          {(['left', 'right'] as const).map((side) => {
            const entry = shown[side]
            const [difference] = shown.differences
            const step = difference?.[`${side}Step`] ?? null
            const exchange = entry?.kind === 'exchange' ? entry : null
            return (
              <PlaygroundProvider key={side} value={worlds[side]}>
                <WorldView
                  key={exchange?.id ?? ''}
                  side={side}
                  exchange={exchange}
                  step={step}
                  words={words}
                >
                  {side === 'left' && exchange && (
                    <button
                      type="submit"
                      className="button"
                      onClick={() => onShow(exchange.id, step)}
                    >
                      {words.show(exchange.id)}
                    </button>
                  )}
                  {side === 'right' && (
                    <button type="submit" className="button" onClick={onOpen}>
                      {words.openOther}
                    </button>
                  )}
                </WorldView>
              </PlaygroundProvider>
            )
          })}
        </div>
      )}
    </>
  )
}

/** How the two worlds are set otherwise. */
function Settings({
  unlike,
  words,
}: {
  readonly unlike: readonly Unlike[]
  readonly words: CompareMessages
}) {
  const said = (value: unknown) => (value === undefined ? words.notGiven : asCode(value))
  if (unlike.length === 0) return <p className="quiet-text">{words.alike}</p>
  return (
    <table className="compare-unlike">
      <caption>{words.unlike}</caption>
      <thead>
        <tr>
          {[words.option, words.sides.left, words.sides.right].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {unlike.map(({ path, left, right }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path.replace(/^shop\.(session\.)?/, '')}</code>
            </th>
            <td>
              <code>{said(left)}</code>
            </td>
            <td>
              <code>{said(right)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
