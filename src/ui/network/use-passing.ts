import { useState } from 'react'
import type { Exchange } from '../../world/exchange.ts'
import { usePlayground, usePlaygroundState } from '../playground-context.tsx'
import type { Row } from './rows.ts'

/** Virtual ms for which what is over still counts as happening: it is drawn when it rests. */
const fresh = 250

export interface Passing {
  /** The row that something travels along now, by its place; null: nothing does. */
  readonly row: number | null
  /** It has arrived: the next one goes. */
  readonly arrived: () => void
}

/**
 * What travels, one arrow after the other in the order of the rows: all of an exchange that is
 * watched while it happens, and the chosen step's where one walks through it. The pace is the
 * eye's: what happens does not wait for it.
 */
export function usePassing(exchange: Exchange, rows: readonly Row[], current: number): Passing {
  const selected = usePlaygroundState((state) => state.selected)
  const step = usePlaygroundState((state) => state.step)
  const speed = usePlaygroundState((state) => state.speed)
  const playground = usePlayground()
  // What was over when it was first drawn is not played again, unless it was over within a glance.
  const [watched] = useState(() => {
    const { now, watchedFrom } = playground.state.getState()
    const { startedAt, endAt } = exchange
    return endAt === null || (startedAt >= watchedFrom && now - endAt < fresh)
  })
  const walk = selected === null ? 'watched' : `step ${step}`
  const [gone, setGone] = useState({ walk, count: 0 })
  const count = gone.walk === walk ? gone.count : 0
  const arrows = rows.flatMap(({ kind, place }, index) => {
    const travels = kind !== 'step' && (selected === null || place === current)
    return travels ? [index] : []
  })
  const shown = selected === null ? watched && speed !== 'at-once' : step !== null
  return {
    row: shown ? (arrows[count] ?? null) : null,
    arrived: () => setGone({ walk, count: count + 1 }),
  }
}
