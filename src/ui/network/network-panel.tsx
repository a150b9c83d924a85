import { latePart, useSoon } from '../late-part.tsx'
import { useMessages } from '../playground-context.tsx'
import { useShownStep } from '../shown-step.ts'
import { useStepInView } from './use-step-in-view.ts'
import './network.css'

const ShownExchange = latePart(async () => (await import('./shown-exchange.tsx')).ShownExchange)

/** The shown exchange: who did what, when, and why. */
export function NetworkPanel() {
  const words = useMessages()
  useSoon(ShownExchange)
  const shown = useShownStep()
  const panel = useStepInView(shown?.exchange.id ?? 0, shown?.place ?? 0)
  return (
    <section ref={panel} className="panel network-panel" aria-label={words.regions.network}>
      {shown ? <ShownExchange {...shown} /> : <p className="quiet-text">{words.network.empty}</p>}
    </section>
  )
}
