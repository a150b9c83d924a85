import { useMemo, useState } from 'react'
import { usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { momentsReader, type FirstMoment } from './first-moments.ts'

/** What the shown exchange is the first of; null: nothing, or it has been told already. */
export function useFirstMoment(): FirstMoment | null {
  const timeline = usePlaygroundState((state) => state.timeline)
  const { exchange } = useShown()
  const [read] = useState(momentsReader)
  const moments = useMemo(() => read(timeline), [read, timeline])
  return (exchange && moments.get(exchange.id)) ?? null
}
