import { useMessages } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import './program-console.css'

/** What the server's programs have written since their start: a terminal shows it beside a real one. */
export function ProgramConsole() {
  const { server: words, network } = useMessages()
  const { world, console: lines } = useShown().snapshot
  if (lines.length === 0) return null
  return (
    <section className="program-console" aria-label={words.console}>
      <h3>{words.console}</h3>
      <ul>
        {lines.map(({ instance, text }, at) => (
          // Lines only ever come after the others: a place is a name.
          <li key={at}>
            {world.instances > 1 && `${network.instance(instance)} `}
            <code>{text}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
