import { useLayoutEffect, useRef, type RefObject } from 'react'
import { captionId } from '../why-tag.tsx'

/** Keeps the shown step clear of what sticks to the panel: the caption below, which tells of it. */
export function useStepInView(exchange: number, place: number): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const box = panel.current
    const step = box?.querySelector('[aria-current="step"]')?.getBoundingClientRect()
    const caption = box?.querySelector(`#${captionId}`)?.getBoundingClientRect()
    if (!box || !step || !caption) return
    const hidden = step.bottom + 8 - caption.top
    if (hidden > 0) box.scrollTop += hidden
  }, [exchange, place])
  return panel
}
