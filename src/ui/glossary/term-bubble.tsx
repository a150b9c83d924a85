import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { TermId } from '../../messages/shape/glossary.ts'
import { useExplainer } from '../explain/explainer.ts'
import { Prose } from '../prose.tsx'
import { sources } from './sources.ts'

interface TermBubbleProps {
  readonly id: string
  readonly of: TermId
  readonly at: RefObject<HTMLElement | null>
}

/** px that it keeps from the edges of the window. */
const margin = 8

/** What a word means, and where that is written; over everything, at its word. */
export function TermBubble({ id, of, at }: TermBubbleProps) {
  const glossary = useExplainer()?.glossary
  const bubble = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const element = bubble.current
    if (!element) return
    element.showPopover()
    const place = () => {
      const word = at.current?.getBoundingClientRect()
      if (!word) return
      const { offsetWidth: width, offsetHeight: height } = element
      const left = Math.min(word.left, innerWidth - width - margin)
      // No gap to the word: the pointer can move over.
      const below = word.bottom + height + margin <= innerHeight
      element.style.left = `${Math.max(margin, left)}px`
      element.style.top = `${Math.max(margin, below ? word.bottom : word.top - height)}px`
    }
    place()
    document.addEventListener('scroll', place, true)
    addEventListener('resize', place)
    return () => {
      document.removeEventListener('scroll', place, true)
      removeEventListener('resize', place)
    }
  }, [at, glossary])
  if (!glossary) return null
  const { name, means, usage } = glossary.term(of)
  return (
    <span ref={bubble} id={id} role="tooltip" popover="manual" className="term-bubble">
      <b>{name}</b>{' '}
      <span>
        <Prose text={usage === '' ? means : `${means} ${usage}`} />
      </span>{' '}
      <small>{sources[of]?.text ?? glossary.words.ours}</small>
    </span>
  )
}
