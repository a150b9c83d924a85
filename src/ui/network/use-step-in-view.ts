import { useLayoutEffect, useRef, type RefObject } from 'react'
import { captionId } from '../why-tag.tsx'

/**
 * Keeps the shown step, and a step that gets the focus, clear of the caption: it sticks to the lower
 * edge of the panel, or of the panels where the panel itself does not scroll.
 */
export function useStepInView(exchange: number, place: number): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const box = panel.current
    const caption = box?.querySelector(`#${captionId}`)?.getBoundingClientRect()
    const step = box?.querySelector('[aria-current="step"]')?.getBoundingClientRect()
    const scroller = box && box.scrollHeight > box.clientHeight ? box : box?.parentElement
    if (!scroller || !caption) return
    scroller.style.scrollPaddingBottom = `${caption.height + 8}px`
    const hidden = step ? step.bottom + 8 - caption.top : 0
    if (hidden > 0) scroller.scrollTop += hidden
  }, [exchange, place])
  return panel
}
