import { Fragment } from 'react'
import type { CompareMessages } from '../../messages/shape/compare.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Difference } from '../../world/difference.ts'
import type { Exchange, Step } from '../../world/exchange.ts'
import type { Playground } from '../../world/playground-state.ts'
import type { ComparedPair } from '../../world/side-by-side.ts'
import { SessionShape } from '../identity/session-shape.tsx'
import { findingOf } from '../network/finding.ts'
import { PlaygroundProvider, useMessages } from '../playground-context.tsx'

interface DifferencesProps {
  readonly pair: ComparedPair
  readonly first: boolean
  readonly worlds: Readonly<Record<'left' | 'right', Playground>>
  readonly words: CompareMessages
}

/** In what a pair of requests is unlike: what it is about, and how it is on either side. */
export function Differences({ pair, first, worlds, words }: DifferencesProps) {
  const page = useMessages()
  const [difference, ...others] = pair.differences
  if (!difference) return null
  const about = ({ kind, name }: Difference) =>
    words.about[kind](kind === 'step' ? stepName(name, page) : name)
  return (
    <div className="differences">
      <p className="difference-about">
        {first && <b className="difference-first">{words.first}</b>}{' '}
        <b>
          <Told text={about(difference)} />
        </b>{' '}
        {others.length > 0 && (
          <span className="quiet-text">
            {words.more(others.length)}:{' '}
            {[...new Set(others.map(about))].map((one, place) => (
              <Fragment key={one}>
                {place > 0 && ', '}
                <Told text={one} />
              </Fragment>
            ))}
          </span>
        )}
      </p>
      {(['left', 'right'] as const).map((side) => (
        <PlaygroundProvider key={side} value={worlds[side]}>
          <p className="difference-side">
            <Told text={said(difference, side, pair, words, page)} />
          </p>
        </PlaygroundProvider>
      ))}
    </div>
  )
}

const isStep = (name: string, words: Messages): name is Step['name'] =>
  Object.hasOwn(words.network.steps, name)
const stepName = (name: string, words: Messages) =>
  isStep(name, words) ? words.network.steps[name] : name

/** One side of a difference, in words where there are some for it. */
function said(
  difference: Difference,
  side: 'left' | 'right',
  pair: ComparedPair,
  words: CompareMessages,
  page: Messages,
): string {
  const value = difference[side]
  const entry = pair[side]
  if (value === null || value === '') return words.nothing
  if (difference.kind === 'step' && entry?.kind === 'exchange')
    return stepSaid(entry, difference[`${side}Step`], page)
  if (difference.kind === 'status' && entry?.kind === 'exchange' && entry.failure)
    return page.network.failures[entry.failure.kind]
  if (difference.kind === 'sent' || difference.kind === 'kept') {
    const became: Readonly<Record<string, string>> = words.became
    return became[value] ?? value
  }
  return value
}

function stepSaid(exchange: Exchange, place: number | null, words: Messages): string {
  const step = exchange.steps[place ?? -1]
  if (!step) return '–'
  const answer =
    step.lane === 'instance' && step.answer ? words.network.answers[step.answer.kind] : ''
  const finding = findingOf(step, exchange, words) || answer
  return [words.network.outcomes[step.outcome], finding].filter(Boolean).join(': ')
}

/** Text in which each `⟨n⟩` is the shape of the n-th session. */
function Told({ text }: { readonly text: string }) {
  return text.split(/⟨(\d+)⟩/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // Parts have no other name than their place.
      <Fragment key={place}>
        <SessionShape place={Number(part) - 1} />
        <span className="sr-only">{part}</span>
      </Fragment>
    ),
  )
}
