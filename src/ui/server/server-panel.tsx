import {
  asCode,
  changedCount,
  cookieControls,
  fromText,
  frontControls,
  isChanged,
  sessionControls,
  shopControls,
  type Control,
} from '../../code/controls.ts'
import { sessionCode } from '../../code/session-code.ts'
import { shopSource } from '../../code/shop-source.ts'
import { valueAt } from '../../world/set-value.ts'
import { heldSid } from '../browser/browser-panel.tsx'
import { CopyButton } from '../copy-button.tsx'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useLit } from '../lit.ts'
import { useShown } from '../shown.ts'
import { WhyTag } from '../why-tag.tsx'
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
        <CopyButton text={() => `${sessionCode(world)}\n\n${shopSource(world)}`} />
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
        <pre>{shopSource(world)}</pre>
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
  const words = useMessages()
  const { snapshot } = useShown()
  const lit = useLit().options.has(control.path)
  const value = valueAt(snapshot.world, control.path)
  const changed = isChanged(control, value)
  return (
    <div className="line" data-depth={depth} data-changed={changed} data-lit={lit}>
      <code>{control.name.replace(/^cookie\./, '')}: </code>
      <Field control={control} value={value} />
      {control.name === 'cookie.maxAge' && typeof value === 'number' && (
        <span className="margin-note">= {words.time.left(value)}</span>
      )}
      {changed && <span className="margin-note">{words.server.defaultIs(control.fallback)}</span>}
      {lit && <WhyTag />}
    </div>
  )
}

function Field({ control, value }: { readonly control: Control; readonly value: unknown }) {
  const words = useMessages()
  const playground = usePlayground()
  const set = (text: string) => {
    const next = fromText(control.kind, text)
    if (JSON.stringify(next) === JSON.stringify(value)) return
    void playground.perform({
      kind: 'set',
      path: control.path,
      ...(next === undefined ? {} : { value: jsonOf(next) }),
    })
  }
  if (control.kind === 'choice')
    return (
      <select
        aria-label={control.name}
        className="code-field"
        value={value === undefined ? '' : JSON.stringify(value)}
        onChange={({ target }) => set(target.value)}
      >
        {control.path.startsWith('shop.session') || control.path === 'shop.trustProxy' ? (
          <option value="">{words.server.defaultIs(control.fallback)}</option>
        ) : null}
        {control.choices?.map((choice) => (
          <option key={choice} value={choice}>
            {asCode(JSON.parse(choice))}
          </option>
        ))}
      </select>
    )
  const text =
    value === undefined || value === null
      ? ''
      : Array.isArray(value)
        ? value.join(', ')
        : String(value)
  return (
    <input
      key={text}
      aria-label={control.name}
      className="code-field"
      defaultValue={text}
      placeholder={control.fallback}
      inputMode={control.kind === 'number' ? 'numeric' : 'text'}
      spellCheck={false}
      autoComplete="off"
      onBlur={({ target }) => set(target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}

/** What a control gives is JSON: a string, a number, a boolean or a list of strings. */
function jsonOf(value: unknown): string | number | boolean | unknown[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return Array.isArray(value) ? value : String(value)
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
