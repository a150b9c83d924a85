import type { Client } from '../../world/client-schema.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'

const minute = 60_000

/** How this browser treats cookies, and whether its clock is right. */
export function BrowserSettings({
  browser,
}: {
  readonly browser: Extract<Client, { kind: 'browser' }>
}) {
  const { settings } = useMessages().browser
  const playground = usePlayground()
  const client = browser.id
  const set = (path: string, value: string | boolean | number) =>
    void playground.perform({ kind: 'set-client', client, path, value })
  return (
    <div className="browser-settings page-asks" role="group" aria-label={settings.title}>
      <label>
        <span>{settings.thirdParty}</span>
        <select
          className="field"
          value={browser.thirdPartyCookies}
          onChange={({ target }) => set('thirdPartyCookies', target.value)}
        >
          <option value="allow">{settings.allow}</option>
          <option value="block">{settings.block}</option>
        </select>
      </label>
      <label>
        <span>{settings.clock}</span>
        <input
          key={browser.clock}
          type="number"
          className="field"
          defaultValue={browser.clock / minute}
          onBlur={({ target }) => {
            const ahead = Math.round(target.valueAsNumber * minute)
            if (Number.isFinite(ahead) && ahead !== browser.clock) set('clock', ahead)
          }}
        />
      </label>
      <label className="browser-tick">
        <input
          type="checkbox"
          checked={browser.restoresSession}
          onChange={({ target }) => set('restoresSession', target.checked)}
        />{' '}
        {settings.restores}
      </label>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          void playground.perform({ kind: 'close-browser', client })
          void playground.perform({ kind: 'navigate', client, url: '/' })
        }}
      >
        {settings.close}
      </button>
    </div>
  )
}
