import { useEffect, useEffectEvent } from 'react'
import { usePlayground } from '../playground-context.tsx'
import { useWalk } from '../timeline/use-stepping.ts'
import { useCover } from './use-cover.ts'
import { useView } from './view.ts'

/** Where a key belongs to what has the focus. */
const own =
  'input, select, textarea, [contenteditable], [role=tab], [role=radio], [role=slider], dialog, [popover]'
/** What the space bar presses. */
const pressable = 'button, summary, a[href]'

/** On: the answer first, where one is covered, then the next step. */
export function usePresenting() {
  const walk = useWalk()
  const cover = useCover()
  const playground = usePlayground()
  const { reveal } = useView()
  return {
    forward: () => (cover?.isCovered ? reveal(cover.name) : void walk.byStep(1)),
    back: () => void walk.byStep(-1),
    toFirst: () => walk.toFirst(),
    toNow: () => playground.select(null),
  }
}

/** What a keyboard or a presenter's remote sends: arrows, space, PageDown and PageUp, Escape, `?`. */
export function usePresenterKeys(onHelp: () => void): void {
  const go = usePresenting()
  const { present } = useView()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const at = event.target instanceof Element ? event.target : null
    if (at?.closest(own) || document.querySelector('dialog[open], [popover]:popover-open')) return
    if (event.key === ' ' && at?.closest(pressable)) return
    const deed = deedOf(event)
    if (!deed) return
    event.preventDefault()
    if (deed === 'leave') present(false)
    else if (deed === 'help') onHelp()
    else go[deed]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    // Before the timeline's own keys, which walk by exchanges.
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [])
}

function deedOf({
  key,
  shiftKey,
}: KeyboardEvent): keyof ReturnType<typeof usePresenting> | 'leave' | 'help' | null {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'ArrowDown':
      return 'forward'
    case 'PageUp':
    case 'ArrowLeft':
    case 'ArrowUp':
      return 'back'
    case ' ':
      return shiftKey ? 'back' : 'forward'
    case 'Home':
      return 'toFirst'
    case 'End':
      return 'toNow'
    case 'Escape':
      return 'leave'
    case '?':
      return 'help'
    default:
      return null
  }
}
