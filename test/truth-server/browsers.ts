import { writeFileSync } from 'node:fs'
import { clientDocument, textOf } from '../../src/code/document.ts'
import type { World } from '../../src/world/schema.ts'
import { portOf } from '../exported.ts'
import type { Chromium, ThirdPartyCookies } from '../truth/chromium.ts'
import { startSites } from './other-sites.ts'
import { startRelay } from './relay.ts'
import type { Shop } from './shop.ts'
import { openWindow, type Window } from './window.ts'

/** The real browsers of a world's clients. */
export interface Browsers {
  /** null: this client is no browser. */
  of(client: string): Promise<Window | null>
  /** The front end is written anew. */
  change(world: World): void
  close(): Promise<void>
}

export async function openBrowsers(
  world: World,
  shop: Shop,
  chromium: (policy: ThirdPartyCookies) => Promise<Chromium>,
): Promise<Browsers> {
  const sites = await startSites(world)
  const relay = await startRelay((url) => portOf(url, shop.ports) ?? sites.portOf(url))
  const windows = new Map<string, Window>()
  let now = world
  return {
    async of(client) {
      const settings = now.clients.find(({ id }) => id === client)
      if (settings?.kind !== 'browser') return null
      const known = windows.get(client)
      if (known) return known
      const window = await openWindow(await chromium(settings.thirdPartyCookies), {
        proxyServer: relay.server,
        frontEnd: settings.loadsAssets ? null : () => textOf(clientDocument(now)),
        cache: world.api !== null && world.api !== world.page,
      })
      windows.set(client, window)
      return window
    },
    change(next) {
      now = next
      writeFileSync(`${shop.folder}/public/client.js`, textOf(clientDocument(next)))
    },
    async close() {
      for (const window of windows.values()) await window.close()
      relay.stop()
      sites.stop()
    },
  }
}
