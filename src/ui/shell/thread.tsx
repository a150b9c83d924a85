import { useEffect, useRef, useState, type RefObject } from 'react'
import { identityClass } from '../identity/session-shape.tsx'
import { usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { threadLines, type ThreadLine } from './thread-lines.ts'
import './thread.css'

/**
 * The shown exchange's session across the panels: from the jar's row to the request, from the
 * store's call to its record. Left out where a panel scrolled it away, or where panels take turns.
 */
export function Thread({ panels }: { readonly panels: RefObject<HTMLElement | null> }) {
  const { exchange, snapshot } = useShown()
  const step = usePlaygroundState((state) => state.step)
  const [lines, setLines] = useState<readonly ThreadLine[]>([])
  const drawn = useRef('[]')
  useEffect(() => {
    const main = panels.current
    if (!main) return
    const draw = () => {
      const next = threadLines(main)
      // Only what moved is drawn anew.
      const text = JSON.stringify(next)
      if (text === drawn.current) return
      drawn.current = text
      setLines(next)
    }
    // It tells of each part once at first, when all has been laid out anyway: nobody waits for that.
    const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(draw)
    for (const part of [main, ...main.querySelectorAll('.figure, .cookies, .panel')])
      resized?.observe(part)
    main.addEventListener('scroll', draw, { capture: true, passive: true })
    return () => {
      resized?.disconnect()
      main.removeEventListener('scroll', draw, { capture: true })
    }
  }, [panels, exchange, snapshot, step])
  return (
    <svg className="thread" aria-hidden="true">
      {lines.map(({ sid, path }) => (
        <g key={path[0].x} className={identityClass(snapshot.identities.indexOf(sid))}>
          <polyline points={path.map(({ x, y }) => `${x},${y}`).join(' ')} />
          <circle cx={path[0].x} cy={path[0].y} r="4" />
        </g>
      ))}
    </svg>
  )
}
