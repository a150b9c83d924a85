import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { usePlayground } from '../playground-context.tsx'
import { useShownStep } from '../shown-step.ts'
import { neighbour, nextStop } from './stops.ts'

/** Walks along the timeline: by a step or by an exchange, forwards (1) and back (-1). */
export function useWalk() {
  const playground = usePlayground()
  const shown = useShownStep()
  return {
    async byStep(by: 1 | -1) {
      if (!shown) return
      const { exchange, place } = shown
      const goOn = () => {
        const { timeline } = playground.state.getState()
        const now = timeline.exchange(exchange.id) ?? exchange
        const stop = nextStop(timeline, now, place, by)
        if (stop) playground.select(stop.exchange, stop.step)
        return stop !== null
      }
      const { busy, selected } = playground.state.getState()
      if (goOn() || by < 0) return
      if (!busy) return selected === null ? undefined : playground.select(null)
      // Nothing more has happened yet: the next event of what is under way.
      await playground.stepForward()
      if (selected !== null) goOn()
    },
    byExchange(by: 1 | -1) {
      const { timeline } = playground.state.getState()
      const next = shown && neighbour(timeline, shown.exchange.id, by)
      if (next) playground.select(next.id)
    },
    toFirst() {
      if (playground.state.getState().timeline.exchange(1)) playground.select(1, 0)
    },
  }
}

/** Arrow keys that a control with the focus needs itself. */
const own =
  'input, select, textarea, [contenteditable], [role=tab], [role=radio], [role=menuitem], [role=slider], [role=listbox], dialog'

/** Where the keys of undo undo what was typed, or belong to what covers the page. */
const typed = 'input, textarea, [contenteditable], dialog'

/** The way that an undo key goes: Ctrl or Cmd with Z, and Shift or Y for the way back; null: none. */
function wayOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null
  // By the letter, not by its place: `Z` with Shift. A Korean layout types a letter of its own.
  const key = /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase()
    : event.code.slice(-1).toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/**
 * Left and right: exchanges; up and down, in the diagram: steps; Escape: back to now; Ctrl or Cmd
 * with Z: what was done, undone, and with Shift done again.
 */
export function useStepping(): void {
  const playground = usePlayground()
  const walk = useWalk()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const at = event.target instanceof Element ? event.target : null
      const way = at?.closest(typed) ? null : wayOf(event)
      if (way) {
        event.preventDefault()
        return void playground[way]()
      }
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape' && !at?.closest('dialog, [popover], details[open]'))
        playground.select(null)
      if (at?.closest(own)) return
      // Asked before walking: another exchange has other rows.
      const inRows = at?.closest('.figure-rows') ?? null
      const inDiagram = at?.closest('.network-panel, .timeline') ?? null
      if (event.key === 'ArrowLeft') flushSync(() => walk.byExchange(-1))
      else if (event.key === 'ArrowRight') flushSync(() => walk.byExchange(1))
      else if (event.key === 'ArrowUp' && inDiagram) flushSync(() => void walk.byStep(-1))
      else if (event.key === 'ArrowDown' && inDiagram) flushSync(() => void walk.byStep(1))
      else return
      event.preventDefault()
      // One who walks from step to step goes on from there.
      if (inRows) document.querySelector<HTMLElement>('.figure-rows [aria-current]')?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
