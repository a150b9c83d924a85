import { useEffect, useId, useRef, useState } from 'react'
import type { TermId } from '../../messages/shape/glossary.ts'
import { TermBubble } from './term-bubble.tsx'
import './glossary.css'

/**
 * A word of the glossary where it stands. Its meaning shows while it is pointed at or has the focus
 * (a tap gives it), can itself be pointed at, and goes at Escape (WCAG 1.4.13).
 */
export function TermMark({ of, children }: { readonly of: TermId; readonly children: string }) {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const bubble = useId()
  const open = pointed || focused
  useEffect(() => {
    if (!open) return
    const close = () => {
      setPointed(false)
      setFocused(false)
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Only the meaning goes: not a dialog below it, nor the moment that is looked at.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    const touch = ({ target }: PointerEvent) => {
      if (target instanceof Node && !button.current?.parentElement?.contains(target)) close()
    }
    document.addEventListener('keydown', press, true)
    document.addEventListener('pointerdown', touch)
    return () => {
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('pointerdown', touch)
    }
  }, [open])
  return (
    <span
      className="term-place"
      onPointerEnter={({ pointerType }) => setPointed(pointerType !== 'touch')}
      onPointerLeave={() => setPointed(false)}
    >
      <button
        ref={button}
        type="button"
        className="term"
        {...(open ? { 'aria-describedby': bubble } : {})}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        // Not every browser gives a button the focus when it is tapped.
        onClick={() => setFocused(true)}
      >
        {children}
      </button>
      {open && <TermBubble id={bubble} of={of} at={button} />}
    </span>
  )
}
