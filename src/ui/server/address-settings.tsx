import { frontControls } from '../../code/controls.ts'
import { hostPresets } from '../../world/host-presets.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { SettingRows } from './setting-rows.tsx'

/** Where page and API live: a menu of pairs that make a difference, and the page's own address. */
export function AddressSettings() {
  const words = useMessages().server
  const playground = usePlayground()
  const { page, api, clients } = useShownWorld()
  const current = hostPresets.find((preset) => preset.page === page && preset.api === api)
  /** Both addresses, and then the first browser goes there: the old ones answer no more. */
  const choose = (id: string) => {
    const preset = hostPresets.find((one) => one.id === id)
    if (!preset) return
    const browser = clients.find(({ kind }) => kind === 'browser')
    void playground.perform(
      { kind: 'set', path: 'page', value: preset.page },
      { kind: 'set', path: 'api', value: preset.api },
      ...(browser ? [{ kind: 'navigate' as const, client: browser.id, url: '/' }] : []),
    )
  }
  return (
    <>
      <div className="code">
        <div className="line setting">
          <label className="line-code">
            <span className="setting-label">{words.settings.hosts}</span>
            <select
              className="code-field"
              value={current?.id ?? ''}
              onChange={({ target }) => choose(target.value)}
            >
              {!current && <option value="">…</option>}
              {hostPresets.map(({ id }) => (
                <option key={id} value={id}>
                  {words.settings.presets[id]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <SettingRows controls={pageControl} />
    </>
  )
}

const pageControl = frontControls.filter(({ path }) => path === 'page')
