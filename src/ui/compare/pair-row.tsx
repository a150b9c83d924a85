import type { CompareMessages } from '../../messages/shape/compare.ts'
import type { Playground } from '../../world/playground-state.ts'
import type { ComparedPair } from '../../world/side-by-side.ts'
import type { Entry } from '../../world/timeline.ts'
import { CookieMarks } from '../timeline/bead.tsx'
import { SessionShape } from '../identity/session-shape.tsx'
import { PlaygroundProvider, usePlaygroundState } from '../playground-context.tsx'
import { Differences } from './differences.tsx'

interface PairRowProps {
  readonly pair: ComparedPair
  /** The worlds part here. */
  readonly first: boolean
  readonly chosen: boolean
  readonly worlds: Readonly<Record<'left' | 'right', Playground>>
  readonly words: CompareMessages
  readonly onChoose: () => void
}

/** One request in both worlds, and how it came out otherwise. */
export function PairRow({ pair, first, chosen, worlds, words, onChoose }: PairRowProps) {
  return (
    <li className="pair" data-first={first} data-chosen={chosen}>
      {(['left', 'right'] as const).map((side) => (
        <PlaygroundProvider key={side} value={worlds[side]}>
          <Half
            entry={pair[side]}
            side={words.sides[side]}
            chosen={chosen}
            words={words}
            onChoose={onChoose}
          />
        </PlaygroundProvider>
      ))}
      {pair.differences.length > 0 && (
        <Differences pair={pair} first={first} worlds={worlds} words={words} />
      )}
    </li>
  )
}

interface HalfProps {
  readonly entry: Entry | null
  readonly side: string
  readonly chosen: boolean
  readonly words: CompareMessages
  readonly onChoose: () => void
}

function Half({ entry, side, chosen, words, onChoose }: HalfProps) {
  const identities = usePlaygroundState(({ current }) => current.identities)
  if (!entry) return <span className="pair-half pair-none">{words.nothing}</span>
  if (entry.kind === 'action')
    return (
      <span className="pair-half">
        <code>{entry.action.deed.kind}</code>
      </span>
    )
  const { id, request, response, failure, sidAfter } = entry
  return (
    <button type="button" className="pair-half" aria-pressed={chosen} onClick={onChoose}>
      <span className="sr-only">{side}: </span>
      <SessionShape place={sidAfter === null ? -1 : identities.indexOf(sidAfter)} />{' '}
      <span className="bead-number">{id}</span>{' '}
      <code>
        {request.method} {new URL(request.url).pathname}
      </code>{' '}
      <span className="pair-status">
        {response?.status ?? (failure ? '–' : '…')} <CookieMarks exchange={entry} />
      </span>
    </button>
  )
}
