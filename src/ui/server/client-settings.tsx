import type { Control } from '../../code/controls.ts'
import { parseWorld, valueAt, type Refusal } from '../../world/set-value.ts'
import type { Client } from '../../world/client-schema.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { ControlField } from './control-field.tsx'
import type { Given } from './use-set-value.ts'

/** What each browser, or program, brings with it: its policy, its clock. */
export function ClientSettings() {
  const words = useMessages()
  const world = useShownWorld()
  return (
    <>
      {world.clients.map((client) => (
        <div key={client.id} role="group" aria-label={words.browser.clientName(client.id)}>
          <h3 className="settings-head">{words.browser.clientName(client.id)}</h3>
          <p className="quiet-text">{words.server.settings.kinds[client.kind]}</p>
          <div className="code">
            {controlsOf(client).map((control) => (
              <ClientRow key={control.path} client={client} control={control} />
            ))}
          </div>
        </div>
      ))}
    </>
  )
}

function ClientRow({ client, control }: { readonly client: Client; readonly control: Control }) {
  const words = useMessages()
  const set = useSetClient(client, control.path)
  const value = valueAt(client, control.path)
  const isDefault = JSON.stringify(value) === control.fallback
  return (
    <div className="line setting" data-changed={!isDefault}>
      <span className="line-code">
        <code>{control.path} </code>
        <ControlField control={control} value={value} onSet={set} />
      </span>
      <span className="line-notes">
        {typeof value === 'number' && value !== 0 && (
          <span className="margin-note">= {words.server.duration(value)}</span>
        )}
        {!isDefault && (
          <span className="margin-note">{words.server.defaultIs(control.fallback)}</span>
        )}
      </span>
    </div>
  )
}

/** As `useSetValue`, for a value of a client. */
function useSetClient(client: Client, path: string): (value: Given) => Refusal | null {
  const playground = usePlayground()
  return (value) => {
    const { world } = playground.state.getState().current
    const clients = world.clients.map((one) =>
      one.id === client.id ? { ...one, [path]: value } : one,
    )
    const next = parseWorld({ ...world, clients }, '')
    if (!next.ok) return next.refusal
    // What was taken away has its default now, and a deed says a value.
    const given = next.value.clients.find(({ id }) => id === client.id)
    const json = value ?? toJson(valueAt(given, path))
    void playground.perform({ kind: 'set-client', client: client.id, path, value: json })
    return null
  }
}

function toJson(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

const bool = ['true', 'false']

function controlsOf({ id, kind }: Client): readonly Control[] {
  const control = (
    path: string,
    type: Control['kind'],
    fallback: string,
    choices?: readonly string[],
  ): Control => ({
    name: `${id}.${path}`,
    path,
    kind: type,
    fallback,
    bound: false,
    ...(choices ? { choices } : {}),
  })
  switch (kind) {
    case 'browser':
      return [
        control('thirdPartyCookies', 'choice', '"allow"', ['"allow"', '"block"']),
        control('restoresSession', 'choice', 'false', bool),
        control('loadsAssets', 'choice', 'false', bool),
        control('clock', 'number', '0'),
      ]
    case 'curl':
      return [control('cookie', 'text', 'null')]
    case 'rest':
      return []
  }
}
