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
    byStep(by: 1 | -1) {
      const { timeline, busy } = playground.state.getState()
      if (!shown) return
      const stop = nextStop(timeline, shown.exchange, shown.place, by)
      if (stop) playground.select(stop.exchange, stop.step)
      // Nothing more has happened yet: the next event of what is under way.
      else if (by > 0 && busy) void playground.stepForward()
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

/** Left and right: exchanges; up and down, in the diagram: steps; Escape: back to now. */
export function useStepping(): void {
  const playground = usePlayground()
  const walk = useWalk()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const at = event.target instanceof Element ? event.target : null
      if (event.key === 'Escape' && !at?.closest('dialog, [popover], details[open]'))
        playground.select(null)
      if (at?.closest(own)) return
      // Asked before walking: another exchange has other rows.
      const inRows = at?.closest('.figure-rows') ?? null
      const inDiagram = at?.closest('.network-panel, .timeline') ?? null
      if (event.key === 'ArrowLeft') flushSync(() => walk.byExchange(-1))
      else if (event.key === 'ArrowRight') flushSync(() => walk.byExchange(1))
      else if (event.key === 'ArrowUp' && inDiagram) flushSync(() => walk.byStep(-1))
      else if (event.key === 'ArrowDown' && inDiagram) flushSync(() => walk.byStep(1))
      else return
      event.preventDefault()
      // One who walks from step to step goes on from there.
      if (inRows) document.querySelector<HTMLElement>('.figure-rows [aria-current]')?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
