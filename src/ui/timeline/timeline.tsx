import { useMessages } from '../playground-context.tsx'
import { Controls } from './controls.tsx'
import './timeline.css'
import { Tracks } from './tracks.tsx'
import { useStepping } from './use-stepping.ts'

/** The running foot: the clock, what was done, and the way back. */
export function Timeline() {
  const words = useMessages()
  useStepping()
  return (
    <section className="timeline" aria-label={words.regions.timeline}>
      <Controls />
      <Tracks />
    </section>
  )
}
