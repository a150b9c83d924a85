import {
  instanceControls,
  networkControls,
  pathRewriteControls,
  proxyControls,
} from '../../code/network-controls.ts'
import { useMessages } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { PresenceRow } from './presence-row.tsx'
import { SettingRows } from './setting-rows.tsx'

/** What lies between browser and store: the way, the proxy, the instances. */
export function NetworkSettings() {
  const { settings } = useMessages().server
  const world = useShownWorld()
  const { proxy } = world.network
  return (
    <>
      <h3 className="settings-head">{settings.way}</h3>
      <SettingRows controls={networkControls} />
      <h3 className="settings-head">{settings.proxy}</h3>
      <div className="code">
        <PresenceRow name="proxy" path="network.proxy" present={proxy !== null} begin={{}} />
      </div>
      {proxy && (
        <>
          <SettingRows controls={proxyControls} />
          <div className="code">
            <PresenceRow
              name="proxy.pathRewrite"
              path="network.proxy.pathRewrite"
              present={proxy.pathRewrite !== null}
              begin={{ from: '/api', to: '' }}
            />
          </div>
          {proxy.pathRewrite && <SettingRows controls={pathRewriteControls} />}
        </>
      )}
      <h3 className="settings-head">{settings.instances}</h3>
      <SettingRows controls={instanceControls} />
    </>
  )
}
