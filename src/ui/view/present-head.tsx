import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { loadViewMessages } from '../../messages/load-messages.ts'
import { Icon } from '../icon.tsx'
import { LessonsButton } from '../lessons/lesson-room.tsx'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { Sheet } from '../sheet.tsx'
import { useShownStep } from '../shown-step.ts'
import { useLateWords } from '../use-late-words.ts'
import { useCover } from './use-cover.ts'
import { usePresenterKeys, usePresenting } from './use-presenter-keys.ts'
import { useView } from './view.ts'
import './present.css'

/** Before a class: where one is, the way on and back, and the way out. */
export function PresentHead() {
  const { title, timeline } = useMessages()
  const words = useLateWords(loadViewMessages)
  const { present } = useView()
  const go = usePresenting()
  const shown = useShownStep()
  const cover = useCover()
  const [helps, setHelps] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useStage()
  usePresenterKeys(() => setHelps(true))
  useEffect(() => {
    heading.current?.focus()
    return giveBack
  }, [])
  return (
    <header className="present-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <LessonsButton />
      <span className="present-place">
        {shown && words?.place(shown.exchange.id, shown.place + 1, shown.exchange.steps.length)}
      </span>
      <button type="button" className="tool" aria-label={timeline.stepBack} onClick={go.back}>
        <Icon name="step-back" />
      </button>
      <button type="button" className="button" onClick={go.forward}>
        {cover?.isCovered ? words?.reveal : timeline.stepForward}
      </button>
      <button type="button" className="button quiet" onClick={() => setHelps(true)}>
        {words?.keys} <kbd>?</kbd>
      </button>
      <button type="button" className="button quiet" onClick={() => present(false)}>
        {words?.leave} <kbd>Esc</kbd>
      </button>
      {helps && words && (
        <Sheet title={words.keys} onClose={() => setHelps(false)}>
          <dl className="present-keys">
            {words.keyList.map(([keys, what]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Sheet>
      )}
    </header>
  )
}

/** Once the presenter's head is gone: to what brings it, of which only one is seen. */
function giveBack(): void {
  for (const one of document.querySelectorAll<HTMLElement>('.shell-present, .shell-more'))
    one.focus()
}

/** For the style sheet: the class sees nothing later than what is looked at, nor its covered answer. */
function useStage(): void {
  const cover = useCover()
  const name = useShownStep()?.step.name ?? ''
  const isPast = usePlaygroundState((state) => state.selected !== null)
  const stage = cover?.isCovered ? 'asked' : isPast ? 'walked' : 'free'
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['stage'] = stage
    dataset['asked'] = stage === 'asked' ? name : ''
    return () => {
      delete dataset['stage']
      delete dataset['asked']
    }
  }, [stage, name])
}
