import { useLayoutEffect, useRef, type RefObject } from 'react'
import { captionId } from '../why-tag.tsx'

/**
 * Keeps the shown step, and a step that gets the focus, clear of the caption: it sticks to the lower
 * edge of the panel, or of the panels where the panel itself does not scroll. The caption's size
 * changes when its words come, and when the panel, unseen until then, gets its turn.
 */
export function useStepInView(exchange: number, place: number): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const box = panel.current
    const caption = box?.querySelector(`#${captionId}`)
    if (!box || !caption) return
    keepInView(box, caption)
    if (typeof ResizeObserver === 'undefined') return
    const resized = new ResizeObserver(() => keepInView(box, caption))
    resized.observe(caption)
    return () => resized.disconnect()
  }, [exchange, place])
  return panel
}

function keepInView(panel: HTMLElement, caption: Element): void {
  const over = caption.getBoundingClientRect()
  if (over.height === 0) return
  const step = panel.querySelector('[aria-current="step"]')?.getBoundingClientRect()
  const scroller = panel.scrollHeight > panel.clientHeight ? panel : panel.parentElement
  if (!scroller) return
  scroller.style.scrollPaddingBottom = `${over.height + 8}px`
  const hidden = step ? step.bottom + 8 - over.top : 0
  if (hidden > 0) scroller.scrollTop = Math.ceil(scroller.scrollTop + hidden)
}
