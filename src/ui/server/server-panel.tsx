import {
  changedCount,
  cookieControls,
  frontControls,
  isChanged,
  sessionControls,
  shopControls,
  type Control,
} from '../../code/controls.ts'
import { serverDocument, textOf } from '../../code/document.ts'
import { valueAt } from '../../world/set-value.ts'
import { heldSid } from '../browser/browser-panel.tsx'
import { CopyButton } from '../copy-button.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useLit } from '../lit.ts'
import { useShown } from '../shown.ts'
import { WhyTag } from '../why-tag.tsx'
import { ControlField } from './control-field.tsx'
import { MarginNotes } from './margin-notes.tsx'
import './server.css'

/** The shop's code: each value in it is a control. */
export function ServerPanel() {
  const words = useMessages()
  const { snapshot } = useShown()
  const { world } = snapshot
  return (
    <section className="panel server-panel" aria-label={words.regions.server}>
      <header className="panel-head">
        <h2>server.js</h2>
        <span className="quiet-text">{words.server.differ(changedCount(world, valueAt))}</span>
        <CopyButton text={() => textOf(serverDocument(world))} />
      </header>
      <div className="code">
        <Plain text="app.use(session({" />
        <Lines controls={sessionControls} depth={1} />
        <Plain text="cookie: {" depth={1} />
        <Lines controls={cookieControls} depth={2} />
        <Plain text="}," depth={1} />
        <Plain text="}))" />
      </div>
      <BoundNote />
      <div className="code">
        <Lines controls={shopControls} depth={0} />
      </div>
      <details className="raw">
        <summary>{words.server.routes}</summary>
        <pre>{textOf(serverDocument(world))}</pre>
      </details>
      <header className="panel-head">
        <h2>client.js</h2>
        <span className="quiet-text">{words.server.front}</span>
      </header>
      <div className="code">
        <Lines controls={frontControls} depth={0} />
      </div>
    </section>
  )
}

function Plain({ text, depth = 0 }: { readonly text: string; readonly depth?: number }) {
  return (
    <code className="line" data-depth={depth}>
      {text}
    </code>
  )
}

function Lines({
  controls,
  depth,
}: {
  readonly controls: readonly Control[]
  readonly depth: number
}) {
  return (
    <>
      {controls.map((control) => (
        <Line key={control.path} control={control} depth={depth} />
      ))}
    </>
  )
}

function Line({ control, depth }: { readonly control: Control; readonly depth: number }) {
  const { snapshot } = useShown()
  const lit = useLit().options.has(control.path)
  const value = valueAt(snapshot.world, control.path)
  return (
    <div
      className="line"
      data-depth={depth}
      data-given={value !== undefined}
      data-changed={isChanged(control, value)}
      data-lit={lit}
    >
      <code>{control.name.replace(/^cookie\./, '')}: </code>
      <ControlField control={control} value={value} />
      <MarginNotes control={control} value={value} />
      {lit && <WhyTag />}
    </div>
  )
}

/** Said while a live session keeps cookie options of its own. */
function BoundNote() {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = snapshot.world.clients.find(({ id }) => heldSid(snapshot, id) !== null)
  if (!client) return null
  return (
    <p className="code-note">
      {words.server.newSessions}{' '}
      <button
        type="button"
        className="button quiet"
        onClick={() => void playground.perform({ kind: 'renew-session', client: client.id })}
      >
        {words.server.renew}
      </button>
    </p>
  )
}
