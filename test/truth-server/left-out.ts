import type { Script } from '../../src/world/script.ts'
import type { Doing } from './timeline-of.ts'

/** Longer than this, nobody waits for a real clock, ms. */
const patience = 5000

/** Why a script cannot be held against the real world; null: it can. */
export function leftOut({ world }: Script, doings: readonly Doing[]): string | null {
  const deeds = doings.map(({ entry }) => entry.action.deed)
  if (deeds.some((deed) => deed.kind === 'wait' && deed.ms > patience))
    return 'the clock moves over 5 s'
  if (deeds.some(({ kind }) => kind === 'pull-plug' || kind === 'plug-in'))
    return 'the store is unplugged'
  if (deeds.some((deed) => deed.kind === 'set' && !/^(shop|front)\./.test(deed.path)))
    return 'the topology changes on the way'
  const { store, login } = world.shop
  if (store.writeLatency !== undefined && login.save === 'at-end')
    return 'a race that only an injected latency of the store shows'
  return null
}

/** Nearer to each other than this, ms, two deeds are a race that no real clock repeats. */
const apart = 100

/** The same for a real Chromium. */
export function notShown(doings: readonly Doing[], { world }: Script): string | null {
  const deeds = doings.map(({ entry }) => entry.action.deed)
  const exchanges = doings.flatMap((doing) => doing.exchanges)
  // Over a connection that it had kept, Chromium asks a second time: of the next instance.
  if (world.instances > 1 && exchanges.some(({ failure }) => failure?.kind === 'no-instance'))
    return 'a broken connection is tried again by Chromium, at another instance'
  const races = doings.some(
    ({ overlaps, entry }, place) =>
      overlaps && (doings[place + 1]?.entry.at ?? 0) - entry.at < apart,
  )
  if (races) return 'deeds within 100 ms of each other: a race without injected latency'
  if (deeds.some(({ kind }) => kind === 'back' || kind === 'forward'))
    return 'Back and Forward: a driven Chromium keeps no pages'
  if (deeds.some(({ kind }) => kind === 'close-browser'))
    return 'the browser is closed and opened again'
  if (deeds.some((deed) => 'frame' in deed && deed.frame !== undefined))
    return 'somebody acts inside a frame'
  const browsers = world.clients.filter((client) => client.kind === 'browser')
  if (browsers.some(({ loadsAssets }) => loadsAssets))
    return "a page's own files: a headless Chromium asks for no icon"
  if (browsers.some(({ clock }) => clock !== 0)) return "a browser's own clock is wrong"
  if (deeds.some((deed) => deed.kind === 'set-client' && deed.path === 'thirdPartyCookies'))
    return "a browser's policy changes on the way"
  if (
    deeds.some((deed) => deed.kind === 'copy-cookie' && browsers.some(({ id }) => id === deed.to))
  )
    return 'a cookie is copied into another browser'
  return null
}
