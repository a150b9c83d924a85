import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { loadViewMessages } from '../../messages/load-messages.ts'
import type { Step } from '../../world/exchange.ts'
import { useLateWords } from '../use-late-words.ts'
import { useView } from './view.ts'

interface CoveredProps {
  /** Names the answer among those that were revealed. */
  readonly name: string
  /** The step whose answer it is; absent: another answer. */
  readonly step?: Step
  readonly children: ReactNode
}

/** Keys that reveal: a letter, and what the black-screen button of a remote sends. */
const revealing: readonly string[] = ['r', 'b', '.', 'ㄱ', 'ㅠ']

/** An answer that stands there only once the presenter reveals it; what is revealed is read out. */
export function Covered({ name, step, children }: CoveredProps) {
  const { view } = useView()
  if (view.kind !== 'present') return children
  return (
    <Cover key={name} name={name} {...(step && { step })}>
      {children}
    </Cover>
  )
}

function Cover({ name, step, children }: CoveredProps) {
  const words = useLateWords(loadViewMessages)
  const { revealed, reveal } = useView()
  const isCovered = !revealed.has(name)
  const answer = useRef<HTMLDivElement>(null)
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog'))
      return
    if (isCovered && revealing.includes(event.key.toLowerCase())) reveal(name)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <div ref={answer} className="cover" aria-live="polite" tabIndex={-1}>
      {isCovered ? (
        <p className="cover-question">
          {words && step && <b>{words.asks[step.name] ?? words.asksAny} </b>}
          <button
            type="button"
            className="button"
            onClick={() => {
              reveal(name)
              // Its button goes: the focus stays where the answer comes.
              answer.current?.focus()
            }}
          >
            {words?.reveal} <kbd>R</kbd>
          </button>
        </p>
      ) : (
        children
      )}
    </div>
  )
}
