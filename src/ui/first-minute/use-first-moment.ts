import { useMemo } from 'react'
import { usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { firstMoments, type FirstMoment } from './first-moments.ts'

/** What the shown exchange is the first of; null: nothing, or it has been told already. */
export function useFirstMoment(): FirstMoment | null {
  const timeline = usePlaygroundState((state) => state.timeline)
  const { exchange } = useShown()
  const moments = useMemo(() => firstMoments(timeline), [timeline])
  return (exchange && moments.get(exchange.id)) ?? null
}
